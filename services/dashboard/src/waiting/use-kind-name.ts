import { useTranslation } from 'react-i18next';
import type { WaitingForQuery } from '../graph/generated/graphql';

type Kind = Pick<NonNullable<WaitingForQuery['waitingFor']>['groups'][number], 'kind' | 'audience'>;

const OWN = ['MEETING_LATE', 'CONSENT_ENDS', 'CONSENT_AT_18'] as const;

/** What a kind is called; to a participant it is their own. */
export function useKindName(): (of: Kind) => string {
  const { t } = useTranslation('waiting');
  return ({ kind, audience }) => {
    const own = audience === 'PERSON' ? OWN.find((each) => each === kind) : undefined;
    return own ? t(`own.${own}`) : t(`kinds.${kind}`);
  };
}

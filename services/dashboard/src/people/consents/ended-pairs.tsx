import { useTranslation } from 'react-i18next';
import type { WithdrawConsentsMutation } from '../../graph/generated/graphql';
import { useFormat } from '../../ui/use-format';
import classes from '../what-happens.module.css';

interface EndedPairsProps {
  readonly pairs: NonNullable<WithdrawConsentsMutation['withdrawConsents']>['endedPairs'];
}

type Side = { readonly name: string } | null | undefined;

/** Which pairs end with a consent, and when. */
export function EndedPairs({ pairs }: EndedPairsProps) {
  const { t } = useTranslation('person');
  const format = useFormat();
  if (pairs.length === 0) return <p>{t('consents.endedPairsNone')}</p>;
  return (
    <div>
      <span>{t('consents.endedPairs', { count: pairs.length })}</span>
      <ul className={classes.counts}>
        {pairs.map(({ mentorship, endedOn }, n) => {
          const nameOf = (side: Side) => side?.name ?? t('consents.pairHidden');
          const [mentor, mentee] = [nameOf(mentorship?.mentor), nameOf(mentorship?.mentee)];
          return (
            <li key={mentorship?.id ?? n}>
              {t('consents.pair', { mentor, mentee })} (
              {endedOn ? t('consents.pairEnds', { when: format.day(endedOn) }) : t('consents.pairNever')})
            </li>
          );
        })}
      </ul>
    </div>
  );
}

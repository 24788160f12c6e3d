import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DigestReachDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import classes from './waiting.module.css';

const COUNTS = [
  'people',
  'withoutConsent',
  'withoutAddress',
  'stopped',
  'reached',
  'staff',
  'staffUnconfirmed',
  'staffReached',
] as const;

/** Who gets the weekly mail, and why others don't: of a college, or of the whole hub. */
export function DigestReach({ college }: { college: { readonly id: string; readonly name: string } | null }) {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const answer = useGraph(DigestReachDocument, { collegeId: college?.id ?? null });
  return (
    <Block
      title={t('digest.reach')}
      hint={college?.name}
      answer={answer}
      at="digestReach"
      from="participants"
      select={(data) => data.digestReach}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {(reach) => (
        <>
          <dl className={classes.reach}>
            {COUNTS.map((name) => (
              <div key={name}>
                <dt>{t(`digest.counts.${name}`)}</dt>
                <dd>{format.count(reach[name])}</dd>
              </div>
            ))}
          </dl>
          {reach.day && <p className={classes.muted}>{t('digest.last', { ...reach, day: format.day(reach.day) })}</p>}
        </>
      )}
    </Block>
  );
}

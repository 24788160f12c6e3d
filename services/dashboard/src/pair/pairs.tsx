import { useTranslation } from 'react-i18next';
import { PairCard } from './pair-card';
import { isOver, type OwnPair } from './pair.policy';
import type { Outbox } from './use-outbox';
import classes from '../ui/thumb/thumb.module.css';

interface PairsProps {
  readonly pairs: readonly OwnPair[];
  readonly persons: readonly string[];
  readonly outbox: Outbox;
}

/** Pairs at work, and those that are over behind a line that opens. */
export function Pairs({ pairs, ...rest }: PairsProps) {
  const { t } = useTranslation('pair');
  const past = pairs.filter(isOver);
  const cards = (some: readonly OwnPair[]) => some.map((pair) => <PairCard key={pair.id} pair={pair} {...rest} />);
  return (
    <>
      {cards(pairs.filter((pair) => !isOver(pair)))}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('past', { count: past.length })}</summary>
          {cards(past)}
        </details>
      )}
    </>
  );
}

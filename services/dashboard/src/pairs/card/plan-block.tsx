import { CollegePlan } from '../../plan/college-plan';
import type { CardPair } from './card.type';

/** What the pair works on (S001 5.2, S003). A pair that was taken back has none to show. */
export function PlanBlock({ pair }: { pair: CardPair }) {
  return pair.status === 'VOIDED' ? null : <CollegePlan pair={pair} />;
}

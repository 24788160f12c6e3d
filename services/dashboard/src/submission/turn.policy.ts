import { stageOf } from '../ui/period.policy.js';

interface Told {
  readonly speaksFor: string;
  readonly submitBy: string;
  readonly publication: unknown;
  readonly submissions: readonly { readonly state: 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED' }[] | null;
}

/** Whose turn it is with a period: the college's to submit, the region's to decide, time's, or nobody's any more. */
export type Turn = 'LATER' | 'SUBMIT' | 'AGAIN' | 'WAIT' | 'DONE';

export function turnOf(period: Told, today: string): Turn {
  const state = period.submissions?.[0]?.state ?? 'OPEN';
  if (state === 'RETURNED') return 'AGAIN';
  if (state === 'SUBMITTED') return 'WAIT';
  if (state === 'ACCEPTED') return 'DONE';
  return stageOf({ ...period, publication: null }, today) === 'RUNNING' ? 'LATER' : 'SUBMIT';
}

/** What the college has to do comes first, what is over last; within that the order stays. */
const ORDER: readonly Turn[] = ['AGAIN', 'SUBMIT', 'WAIT', 'LATER', 'DONE'];

export function byTurn<Period extends Told>(periods: readonly Period[], today: string): readonly Period[] {
  return periods.toSorted((a, b) => ORDER.indexOf(turnOf(a, today)) - ORDER.indexOf(turnOf(b, today)));
}

import type { Bilingual } from '#kernel/i18n/messages.js';
import { term } from '../indicator/formula.policy.js';
import { valueOf, type Counts } from '../ledger/counts.policy.js';
import { OUTCOMES, REWARD_KINDS, REWARD_LEVELS } from './closing-words.data.js';

/** Practices that a report lists; of more it says how many there are. */
export const MOST_PRACTICES = 100;

/** What a year came to in numbers (S001 7.2), as the programmes count it. */
export interface ClosingTotals {
  readonly completed: number;
  readonly atWork: number;
  readonly endedEarly: number;
  readonly reportsDue: number;
  readonly reportsGiven: number;
  readonly practices: number;
  readonly practicesShared: number;
  readonly finished: number;
  readonly returned: number;
}

export interface RewardCount {
  readonly kind: string;
  readonly level: string;
  readonly count: number;
}

/** What a report of a year says of its close, frozen with its words. */
export interface ReportedClosing {
  readonly totals: ClosingTotals;
  readonly rewards: readonly { readonly title: Bilingual; readonly level: Bilingual; readonly count: number }[];
  readonly outcomes: readonly {
    readonly title: Bilingual;
    readonly due: number;
    readonly told: number;
    readonly reached: number;
  }[];
  /** Those that the region reads, up to `MOST_PRACTICES`. */
  readonly practices: readonly { readonly title: string; readonly form: Bilingual }[];
}

interface ClosingFacts {
  readonly totals: ClosingTotals;
  readonly rewards: readonly RewardCount[];
  readonly practices: ReportedClosing['practices'];
}

/** The close of a year from what the programmes say and from the figures that the region accepted. */
export function closingOf({ totals, rewards, practices }: ClosingFacts, counts: Counts): ReportedClosing {
  const place = (codes: Readonly<Record<string, Bilingual>>, code: string) => Object.keys(codes).indexOf(code);
  const inOrder = rewards.toSorted(
    (a, b) =>
      place(REWARD_LEVELS, a.level) - place(REWARD_LEVELS, b.level) ||
      place(REWARD_KINDS, a.kind) - place(REWARD_KINDS, b.kind),
  );
  const counted = (measure: string, kind: string) => valueOf(term(measure, kind), [counts]) ?? 0;
  return {
    totals,
    rewards: inOrder.map(({ kind, level, count }) => ({
      ...{ title: REWARD_KINDS[kind]!, level: REWARD_LEVELS[level]!, count },
    })),
    outcomes: Object.entries(OUTCOMES).flatMap(([kind, title]) => {
      const due = counted('outcomes_due', kind);
      if (due === 0) return [];
      return [{ title, due, told: counted('outcomes_told', kind), reached: counted('outcomes_reached', kind) }];
    }),
    practices,
  };
}

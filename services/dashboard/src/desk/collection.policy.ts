import { stageOf } from '../ui/period.policy.js';

type State = 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';

interface Collected {
  readonly code: string;
  readonly speaksFor: string;
  readonly submitBy: string;
  readonly publication: unknown;
  readonly reporting: { readonly submitted: number } | null;
}

/**
 * The period that the desk begins with: the one asked for, else one that waits for a decision, else one that is being
 * collected, else the latest.
 */
export function chooseFirst<Period extends Collected>(
  periods: readonly Period[],
  asked: string | null,
  today: string,
): Period | null {
  const collected = (period: Period) => ['COLLECTING', 'OVERDUE'].includes(stageOf(period, today));
  return (
    periods.find(({ code }) => code === asked) ??
    periods.find(({ reporting }) => (reporting?.submitted ?? 0) > 0) ??
    periods.find(collected) ??
    periods[0] ??
    null
  );
}

interface Attempt {
  readonly id: string | null;
  readonly state: State;
  readonly answers: readonly unknown[];
}

/** Those that wait and that no check has found anything about: they can be accepted together. */
export function withoutFindings<Each extends Attempt>(submissions: readonly Each[]): readonly Each[] {
  return submissions.filter(({ id, state, answers }) => id !== null && state === 'SUBMITTED' && answers.length === 0);
}

export const FILTERS = ['ALL', 'OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type Filter = (typeof FILTERS)[number];

/** Submissions in one state, or all of them. */
export function inState<Each extends { readonly state: State }>(
  submissions: readonly Each[],
  filter: Filter,
): readonly Each[] {
  return submissions.filter(({ state }) => filter === 'ALL' || state === filter);
}

interface Reported {
  readonly headcount: unknown;
  readonly collegeYear: { readonly progress: { readonly overdue: number } | null } | null;
  readonly scorecard: {
    readonly indicators: readonly { readonly status: string; readonly indicator: { readonly title: string } }[];
  } | null;
}

export interface Missing {
  readonly headcount: boolean;
  readonly year: boolean;
  /** Titles of indicators without a figure. */
  readonly indicators: readonly string[];
}

/** What a college has not reported of a year. */
export function missingOf({ headcount, collegeYear, scorecard }: Reported): Missing {
  const indicators = (scorecard?.indicators ?? [])
    .filter(({ status }) => status === 'MISSING')
    .map(({ indicator }) => indicator.title);
  return { headcount: headcount === null, year: collegeYear === null, indicators };
}

/** How many indicators a college has figures of, out of those that its region watches. */
export function reportedOf({ scorecard }: Pick<Reported, 'scorecard'>): {
  readonly told: number;
  readonly all: number;
} {
  const indicators = scorecard?.indicators ?? [];
  return { told: indicators.filter(({ status }) => status !== 'MISSING').length, all: indicators.length };
}

/** Activities of the roadmap whose time is over; null where no year is open. */
export function overdueIn({ collegeYear }: Pick<Reported, 'collegeYear'>): number | null {
  return collegeYear?.progress?.overdue ?? null;
}

const MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07', '08'] as const;

/** A period that can be opened: what it is called, and how it is asked for. */
export interface Openable {
  readonly code: string;
  readonly kind: 'YEAR' | 'QUARTER' | 'MONTH';
  readonly number: number | null;
}

/** All periods of an academic year, the whole one first. */
export function periodsIn(year: string): readonly Openable[] {
  const [start = '', end = ''] = year.split('/');
  return [
    { code: year, kind: 'YEAR', number: null },
    ...[1, 2, 3, 4].map((number) => ({ code: `${year}-Q${number}`, kind: 'QUARTER' as const, number })),
    ...MONTHS.map((month) => ({
      code: `${month >= '09' ? start : end}-${month}`,
      kind: 'MONTH' as const,
      number: Number(month),
    })),
  ];
}

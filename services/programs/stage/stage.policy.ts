import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { stageProblem } from './stage.problems.js';
import { PERIODS, STAGES, type DayOfYear, type PeriodRule } from './stages.data.js';

export interface DatedPeriod {
  /** First day on which it is due, as YYYY-MM-DD. */
  readonly startsOn: string;
  /** Last day on which it is in time, as YYYY-MM-DD. */
  readonly dueOn: string;
}

/** The days between which a period of a college year lies, both its own. */
export function datedPeriod(year: number, period: PeriodRule): DatedPeriod {
  return { startsOn: dateOf(year, PERIODS[period].from), dueOn: dateOf(year, PERIODS[period].to) };
}

/**
 * The stage that a college year is in: the lowest one that its curator has not closed (domain.md, The cycle), so a
 * later stage closed early moves nothing. Null when all seven are closed.
 */
export function currentStage(closed: readonly number[]): number | null {
  return STAGES.find((stage) => !closed.includes(stage.number))?.number ?? null;
}

function dateOf(year: number, { yearOffset, month, day }: DayOfYear): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year + yearOffset, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days on which stages were closed, by number; a stage that is open has none. */
export type ClosedStages = ReadonlyMap<number, IsoDate>;

/**
 * What is wrong with the day on which a stage is to be closed, beside its gate: stages close in order, and none before
 * the one that precedes it. What was closed in another order before there was this rule stays as it is.
 */
export function closingProblems(stage: number, closedOn: IsoDate, closed: ClosedStages): Problem[] {
  const earlier = STAGES.map(({ number }) => number).filter((number) => number < stage);
  const open = closed.has(stage) ? undefined : earlier.find((number) => !closed.has(number));
  if (open !== undefined) return [stageProblem('STAGE_OUT_OF_ORDER', ['stage'], { earlier: open })];
  const at = (other: number, day: IsoDate, order: Bilingual) =>
    stageProblem('STAGE_DAY_ORDER', ['closedOn'], { other, day, order });
  return [...closed].flatMap(([other, day]) => {
    if (other < stage && closedOn < day) return [at(other, day, { ru: 'раньше', en: 'before' })];
    if (other > stage && closedOn > day) return [at(other, day, { ru: 'позже', en: 'after' })];
    return [];
  });
}

/** What is wrong with reopening a stage, given those that are closed: those behind it are reopened when that is said. */
export function reopeningProblems(stage: number, closed: ClosedStages, withLater: boolean): Problem[] {
  const behind = closedBehind(stage, closed);
  if (withLater || behind.length === 0) return [];
  return [stageProblem('STAGES_BEHIND', ['stage'], { stage, behind: behind.join(', ') })];
}

export function closedBehind(stage: number, closed: ClosedStages): number[] {
  return [...closed.keys()].filter((other) => other > stage).toSorted((a, b) => a - b);
}

export function stageProblems(stage: number): Problem[] {
  return STAGES.some(({ number }) => number === stage) ? [] : [stageProblem('STAGE_UNKNOWN', ['stage'])];
}

/** What is wrong with the reason that is given for something out of the ordinary. */
export function reasonProblems(reason: string, field = 'reason'): Problem[] {
  const { length } = reason.trim();
  return length > 0 && reason.length <= 500 ? [] : [stageProblem('REASON_LENGTH', [field])];
}

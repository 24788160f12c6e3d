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

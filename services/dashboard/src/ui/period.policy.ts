/** What a code of a period says: 2024/2025, 2024/2025-Q1, 2024-10. */
export type PeriodRead =
  | { readonly kind: 'YEAR'; readonly year: string }
  | { readonly kind: 'QUARTER'; readonly year: string; readonly number: number }
  | { readonly kind: 'MONTH'; readonly month: string };

/** Reads a code of the hub, which writes them all in one of these ways. */
export function readPeriod(code: string): PeriodRead {
  const [, year, quarter] = /^(\d{4}\/\d{4})(?:-Q(\d))?$/.exec(code) ?? [];
  if (year === undefined) return { kind: 'MONTH', month: code };
  return quarter === undefined ? { kind: 'YEAR', year } : { kind: 'QUARTER', year, number: Number(quarter) };
}

export type PeriodStage = 'RUNNING' | 'COLLECTING' | 'OVERDUE' | 'PUBLISHED';

interface PeriodDays {
  readonly speaksFor: string;
  readonly submitBy: string;
  readonly publication: unknown;
}

/** How far a period is on a day. */
export function stageOf({ speaksFor, submitBy, publication }: PeriodDays, today: string): PeriodStage {
  if (publication !== null) return 'PUBLISHED';
  if (today <= speaksFor) return 'RUNNING';
  return today <= submitBy ? 'COLLECTING' : 'OVERDUE';
}

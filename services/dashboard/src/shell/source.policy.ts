export type Source = 'LIVE' | 'PUBLISHED';

/** Whether the address asks for published figures; a period is always of them. Else who may see live ones gets those. */
export function asksForPublished(params: URLSearchParams): boolean {
  return params.get('source') === 'published' || params.has('period');
}

/** The source to name in a question: where nothing is asked for, what the reader may see is left to the hub. */
export function sourceVariable(params: URLSearchParams): { source?: Source } {
  return asksForPublished(params) ? { source: 'PUBLISHED' } : {};
}

/** The parts of a period's code, for its name. */
export type PeriodParts =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'quarter'; readonly year: string; readonly number: number }
  | { readonly kind: 'month'; readonly day: string };

/** A period as it is written: 2024/2025, 2024/2025-Q1, 2024-10; null for anything else. */
export function periodOf(code: string): PeriodParts | null {
  const [, year, quarter] = /^(\d{4}\/\d{4})(?:-Q([1-4]))?$/.exec(code) ?? [];
  if (year) return quarter ? { kind: 'quarter', year, number: Number(quarter) } : { kind: 'year', year };
  const [, month] = /^(\d{4}-\d{2})$/.exec(code) ?? [];
  return month ? { kind: 'month', day: `${month}-01` } : null;
}

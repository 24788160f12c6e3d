export const PLACES = ['COLLEGE', 'MUNICIPALITY'] as const;
export const SPLITS = ['FORM', 'CATEGORY'] as const;
export const STATUSES = ['OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE'] as const;
export const ORDERS = ['AS_LISTED', 'VALUE_DESC', 'VALUE_ASC', 'GAP_DESC', 'GAP_ASC'] as const;
export const FORMATS = ['csv', 'xlsx', 'parquet', 'ndjson'] as const;

/** Rows that are shown at first, and by how many more each time. */
export const PAGE = 100;

/** The most that the hub answers at once. */
const MOST_ROWS = 10_000;

export type Status = (typeof STATUSES)[number];

/** What figures are compared, and how; all of it stands in the address. */
export interface View {
  readonly indicators: readonly string[];
  /** Periods, or else years. */
  readonly periods: readonly string[];
  readonly years: readonly string[];
  readonly place: (typeof PLACES)[number] | null;
  readonly split: (typeof SPLITS)[number] | null;
  readonly published: boolean;
  /** Rows of these kinds alone; all where it is empty. */
  readonly statuses: readonly Status[];
  readonly order: (typeof ORDERS)[number];
  readonly totals: boolean;
  readonly rows: number;
}

/** What an address says nothing of. */
export interface Usual {
  /** Null while it is not known. */
  readonly indicator: string | null;
  readonly year: string | null;
}

/** The view that an address asks for; what it says nothing of, or nothing that can be understood, is as usual. */
export function viewOf(params: URLSearchParams, usual: Usual): View {
  const list = (name: string) => (params.get(name) ?? '').split(',').filter(Boolean);
  const asked = list('indicators');
  const periods = list('periods');
  const years = list('years').filter((year) => /^\d{4}\/\d{4}$/.test(year));
  const by = params.get('by')?.toUpperCase();
  return {
    indicators: asked.length > 0 ? asked : listOf(usual.indicator),
    periods,
    years: periods.length > 0 ? [] : years.length > 0 ? years : listOf(usual.year),
    place: by === 'REGION' ? null : (PLACES.find((each) => each === by) ?? 'COLLEGE'),
    split: SPLITS.find((each) => each === params.get('split')?.toUpperCase()) ?? null,
    published: params.get('source') === 'published' || periods.length > 0,
    statuses: STATUSES.filter((status) => list('statuses').includes(status)),
    order: ORDERS.find((order) => order === params.get('order')) ?? 'VALUE_DESC',
    totals: params.has('totals'),
    rows: rowsOf(params.get('rows')),
  };
}

const listOf = (one: string | null) => (one === null ? [] : [one]);

/** A whole number of pages. */
function rowsOf(text: string | null): number {
  const pages = Math.ceil(Number(text ?? 0) / PAGE);
  return Number.isFinite(pages) ? Math.min(Math.max(pages, 1) * PAGE, MOST_ROWS) : PAGE;
}

/** How the address says a list: by commas, in the order in which it is offered; nothing where it is empty. */
export function listText(chosen: readonly string[]): string | null {
  return chosen.length === 0 ? null : chosen.join(',');
}

/** A list with one more in it, or one less, in the order in which all are offered. */
export function toggled(chosen: readonly string[], one: string, offered: readonly string[]): readonly string[] {
  const next = chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
  return offered.filter((each) => next.includes(each));
}

/** The groups of the table, one of each kind that `kpi` knows. */
function groupsOf({ place, split, years, periods }: View) {
  const time = years.length > 1 ? ('YEAR' as const) : periods.length > 1 ? ('PERIOD' as const) : null;
  return [place, split, time].filter((group) => group !== null);
}

/** The question to the graph; one row more than is shown tells whether there are more. */
export function variablesOf(view: View, region: string) {
  const { indicators, years, periods, published, statuses, order, totals, rows } = view;
  return {
    region,
    indicators: [...indicators],
    ...(periods.length > 0 ? { periods: [...periods] } : { years: [...years] }),
    groupBy: groupsOf(view),
    ...(published ? { source: 'PUBLISHED' as const } : {}),
    ...(statuses.length > 0 ? { statuses: [...statuses] } : {}),
    ...(totals ? { totals } : {}),
    orderBy: order,
    limit: Math.min(rows + 1, MOST_ROWS),
  };
}

/** The address of the same table as a file, whole however many of its rows are shown; years are always apart in it. */
export function exportAddress(view: View, region: string, format: (typeof FORMATS)[number], lang: string): string {
  const { indicators, years, periods, place, split, published, statuses, order, totals } = view;
  const groups = [place, split].filter((group) => group !== null);
  const lists = {
    ...(periods.length > 0 ? { periods } : { years }),
    ...(groups.length > 0 ? { groupBy: groups } : {}),
    indicators,
    ...(statuses.length > 0 ? { statuses } : {}),
  };
  const said = [
    `region=${encodeURIComponent(region)}`,
    ...Object.entries(lists).map(([name, list]) => `${name}=${list.map(encodeURIComponent).join(',')}`),
    ...(totals ? ['totals=true'] : []),
    ...(published ? ['source=PUBLISHED'] : []),
    ...(order === 'AS_LISTED' ? [] : [`orderBy=${order}`]),
    `format=${format}`,
    `lang=${lang}`,
  ];
  return `/exports/kpi?${said.join('&').replaceAll('%2F', '/')}`;
}

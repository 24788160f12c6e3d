import type pg from 'pg';
import { formatPeriod, type PeriodName } from '#kernel/time/period.js';
import { STRAYS, type Comparison } from './comparison.sql.js';
import { PUBLISHED, PUBLISHED_TARGETS } from './published.sql.js';
import type { Difference, Owner, Snapshots } from './report.type.js';

interface Found {
  readonly college: string;
  readonly measure: string;
  readonly category: string;
  readonly form: string;
  readonly kept: number | null;
  readonly counted: number | null;
  readonly day: string;
  readonly kind: 'MISSING' | 'EXTRA' | 'VALUE';
  /** Whether the facts may have been corrected since. */
  readonly changed: boolean;
}

/** The first row tells the totals; without a difference it has nothing else. */
type Row = Omit<Found, 'college'> & {
  readonly checked: number;
  readonly measures: readonly string[];
  readonly college: string | null;
};

/** Periods that anything was submitted for, whatever the region, with how many attempts stand and were sent back. */
const PERIODS = `
  select p.kind, p.academic_year::int as year, p.number::int as number,
         (count(*) filter (where s.state <> 'RETURNED'))::int as standing,
         (count(*) filter (where s.state = 'RETURNED'))::int as returned
    from monitoring.submission s join monitoring.period p on p.id = s.period_id
   group by p.kind, p.academic_year, p.number, p.speaks_for order by p.speaks_for, p.kind`;

/**
 * Recounts what colleges submitted from the facts of the last day of its period, and what is published from what was
 * submitted, with the targets that stood then. A difference where facts may have been corrected since is told apart: the snapshot says what was known then.
 */
export async function recountSnapshots(
  client: pg.ClientBase,
  comparisons: readonly (readonly [Owner, Comparison])[],
): Promise<Snapshots & { readonly differences: readonly Difference[] }> {
  const { rows: periods } = await client.query<PeriodName & { standing: number; returned: number }>(PERIODS);
  const found: (Difference & { readonly changed: boolean })[] = [];
  let checked = 0;
  for (const { kind, year, number } of periods) {
    const period = formatPeriod({ kind, year, number });
    const measures: string[] = [];
    for (const [owner, { ofPeriod }] of comparisons) {
      const { rows } = await client.query<Row>(ofPeriod, [kind, year, number]);
      checked += rows[0]?.checked ?? 0;
      measures.push(...(rows[0]?.measures ?? []));
      found.push(...rows.flatMap((row) => toDifference(owner, period, row)));
    }
    const { rows: strays } = await client.query<Found>(STRAYS, [kind, year, number, measures]);
    found.push(...strays.flatMap((row) => toDifference('monitoring', period, row)));
  }
  const { rows: published } = await client.query<Published>(PUBLISHED);
  const { rows: targets } = await client.query<Published>(PUBLISHED_TARGETS);
  const plain = ({ changed: _, ...difference }: (typeof found)[number]): Difference => difference;
  return {
    submissions: periods.reduce((sum, { standing }) => sum + standing, 0),
    checked,
    sentBack: periods.reduce((sum, { returned }) => sum + returned, 0),
    changed: found.filter(({ changed }) => changed).map(plain),
    differences: [
      ...found.filter(({ changed }) => !changed).map(plain),
      ...[...published, ...targets].map(ofPublished),
    ],
  };
}

function toDifference(owner: Owner, period: string, row: Omit<Found, 'college'> & { readonly college: string | null }) {
  const { college, measure, category, form, kind, kept, counted, day, changed } = row;
  if (college === null) return [];
  const days = { keptAsOf: day, countedAsOf: day };
  return [{ owner, college, year: period, period, measure, category, form, kind, kept, counted, ...days, changed }];
}

interface Published extends PeriodName {
  readonly college: string;
  readonly indicator: string;
  readonly part: string;
  readonly form: string;
  readonly category: string;
  readonly kept: number | null;
  readonly counted: number | null;
  readonly day: string;
}

function ofPublished({ college, indicator, part, form, category, kept, counted, day, ...name }: Published): Difference {
  const period = formatPeriod(name);
  return {
    ...{ owner: 'monitoring', college, year: period, period, measure: `${indicator} ${part}`, category, form },
    ...{ kind: 'PUBLISHED', kept, counted, keptAsOf: day, countedAsOf: day },
  };
}

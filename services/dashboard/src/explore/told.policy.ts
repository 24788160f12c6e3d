interface Told {
  readonly source: 'LIVE' | 'PUBLISHED';
  readonly asOf: string | null;
  readonly period: string | null;
  readonly revision: number | null;
  readonly approval: 'ACCEPTED' | 'AUTOMATIC' | null;
}

/** What rows of a table are told from: one publication, or one day of what is live. */
interface Origin<Row extends Told> extends Pick<Row, 'source' | 'asOf' | 'period' | 'revision'> {
  readonly indicators: readonly Row[];
}

/** Where the rows come from, each origin once, by its day; rows that come from nowhere say so in their notes. */
export function originsOf<Row extends Told>(rows: readonly Row[]): readonly Origin<Row>[] {
  const told = rows.filter(({ source, asOf, period }) => asOf !== null && (source === 'LIVE' || period !== null));
  const origins = Map.groupBy(told, ({ asOf, period, revision }) => [asOf, period, revision].join(' '));
  return [...origins.values()]
    .map((indicators) => {
      const { source, asOf, period, revision } = indicators[0]!;
      return { source, asOf, period, revision, indicators };
    })
    .sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
}

interface Row {
  readonly total: boolean;
  readonly asOf: string | null;
  readonly period: string | null;
  readonly revision: number | null;
  readonly college: { readonly code: string; readonly name: string; readonly municipality: string } | null;
}

/** The rows of a published period that are of the region itself, as a scorecard tells them. */
export function scorecardOf<Told extends Row>(rows: readonly Told[]) {
  const indicators = rows.filter(({ total }) => total);
  const told = indicators.find(({ period }) => period !== null);
  return {
    source: 'PUBLISHED' as const,
    asOf: indicators.find(({ asOf }) => asOf !== null)?.asOf ?? null,
    period: told?.period ?? null,
    revision: told?.revision ?? null,
    indicators,
  };
}

/** Its other rows, college by college. */
export function collegesOf<Told extends Row>(rows: readonly Told[]) {
  const colleges = new Map<string, NonNullable<Row['college']> & { scorecard: { indicators: Told[] } }>();
  for (const row of rows) {
    if (!row.college) continue;
    const known = colleges.get(row.college.code) ?? { ...row.college, scorecard: { indicators: [] } };
    known.scorecard.indicators.push(row);
    colleges.set(known.code, known);
  }
  return [...colleges.values()];
}

interface RegionRow {
  readonly asOf: string | null;
  readonly period: string | null;
  readonly revision: number | null;
}

interface CollegeRow {
  readonly college: { readonly code: string; readonly name: string; readonly municipality: string } | null;
}

/** The rows of a published period of a region, as a scorecard tells them; what is published goes nowhere from there. */
export function scorecardOf<Told extends RegionRow>(indicators: Told[]) {
  const told = indicators.find(({ period }) => period !== null);
  return {
    source: 'PUBLISHED' as const,
    asOf: indicators.find(({ asOf }) => asOf !== null)?.asOf ?? null,
    period: told?.period ?? null,
    revision: told?.revision ?? null,
    indicators: indicators.map((row) => ({ ...row, forecast: null })),
  };
}

/** The rows of its colleges, college by college. */
export function collegesOf<Told extends CollegeRow>(rows: readonly Told[]) {
  const colleges = new Map<string, NonNullable<CollegeRow['college']> & { scorecard: { indicators: Told[] } }>();
  for (const row of rows) {
    if (!row.college) continue;
    const known = colleges.get(row.college.code) ?? { ...row.college, scorecard: { indicators: [] } };
    known.scorecard.indicators.push(row);
    colleges.set(known.code, known);
  }
  return [...colleges.values()];
}

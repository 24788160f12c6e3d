interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What a bulk mutation answered, as far as the page tells of it. */
export interface BulkAnswer {
  readonly problems: readonly Problem[];
  readonly results: readonly { readonly problems: readonly Problem[] }[];
}

const all = ({ problems, results }: BulkAnswer): readonly Problem[] => [
  ...problems,
  ...results.flatMap((row) => row.problems),
];

/** Why rows were refused, each reason once; nothing where all were taken. */
export function refusalOf(answer: BulkAnswer | undefined): string | undefined {
  const said = [...new Set((answer ? all(answer) : []).map(({ message }) => message))];
  return said.length > 0 ? said.join(' ') : undefined;
}

/** Whether some rows wait for nothing but a word that a mentor may have more mentees than they said. */
export function asksForOverload(answer: BulkAnswer | undefined): boolean {
  return answer !== undefined && all(answer).some(({ code }) => code === 'MENTOR_OVERLOADED');
}

/** The positions of rows that were taken, and what stands in the way of each of the others. */
export function sorted({ results }: BulkAnswer): {
  readonly taken: readonly number[];
  readonly refused: readonly { readonly n: number; readonly why: readonly string[] }[];
} {
  const rows = results.map(({ problems }, n) => ({ n, why: problems.map(({ message }) => message) }));
  return {
    taken: rows.filter(({ why }) => why.length === 0).map(({ n }) => n),
    refused: rows.filter(({ why }) => why.length > 0),
  };
}

/** The positions of rows that are taken although there is something to look at, with what it is. */
export function warnedOf(
  answer: { readonly results: readonly { readonly warnings: readonly Problem[] }[] } | undefined,
): { readonly n: number; readonly why: readonly string[] }[] {
  const rows = (answer?.results ?? []).map(({ warnings }, n) => ({ n, why: warnings.map(({ message }) => message) }));
  return rows.filter(({ why }) => why.length > 0);
}

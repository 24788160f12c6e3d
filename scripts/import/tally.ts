/** How often the graph created, changed and left alone. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export function tally(results: readonly { readonly outcome: string }[]): Tally {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return { created: count('CREATED'), updated: count('UPDATED'), unchanged: count('UNCHANGED') };
}

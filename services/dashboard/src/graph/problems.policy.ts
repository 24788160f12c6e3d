export type Subgraph = 'participants' | 'programs' | 'school' | 'monitoring';

/** What these rules need to know of an error. */
interface Located {
  readonly code: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly subgraph?: string | undefined;
}

/**
 * Errors that leave a hole at a place of the answer, above it or below it. A place is written as its fields, without
 * positions in lists: `region.colleges.nodes.scorecard`. An error without a path concerns every place. Where a place is
 * one subgraph's alone, the outage of another doesn't concern it.
 */
export function problemsAt<Problem extends Located>(
  problems: readonly Problem[],
  place: string,
  from?: Subgraph,
): readonly Problem[] {
  const fields = place === '' ? [] : place.split('.');
  return problems.filter(({ path, subgraph }) => {
    if (from !== undefined && subgraph !== undefined && subgraph !== from) return false;
    const names = (path ?? []).filter((step) => typeof step === 'string');
    const shared = Math.min(names.length, fields.length);
    return names.slice(0, shared).every((name, at) => name === fields[at]);
  });
}

export type Absence = 'forbidden' | 'failed';

/** Why nothing is there: the reader may not see it, or it could not be had. */
export function absenceOf(problems: readonly Located[]): Absence | null {
  if (problems.length === 0) return null;
  const refused = problems.every(({ code }) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
  return refused ? 'forbidden' : 'failed';
}

/** Each message once: a part of the hub that is away says so for every row that needed it. */
export function distinctMessages(problems: readonly { readonly message: string }[]): readonly string[] {
  return [...new Set(problems.map(({ message }) => message))];
}

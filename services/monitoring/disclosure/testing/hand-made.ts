import type { DisclosureTable, FigureFacts, KnownSum, Relation } from '../table.type.js';

interface HandMade {
  readonly cells: readonly number[];
  readonly figures: readonly (Pick<FigureFacts, 'numerator' | 'denominator'> & { readonly subject?: number })[];
  readonly relations?: readonly Relation[];
  readonly known?: readonly KnownSum[];
  readonly given?: readonly KnownSum[];
  readonly forced?: readonly number[];
  readonly threshold?: number;
}

/** A table written down by its counts, the figures of which each have a subject of their own unless it is named. */
export function handMade({
  cells,
  figures,
  relations = [],
  known = [],
  given = [],
  forced = [],
  threshold = 10,
}: HandMade): DisclosureTable {
  return {
    cells: cells.map((value) => ({ value })),
    relations,
    known,
    given,
    forced: new Set(forced),
    figures: figures.map((figure, at) => ({ subject: at, ...figure, threshold })),
  };
}

import { BATCH_CAP } from './batch.policy.js';
import { badUserInput } from './errors.js';

/** Rows that one page may hold at most: as many as one call may write. */
export const PAGE_CAP = BATCH_CAP;
/** Rows of a page when nothing is said. */
export const PAGE_DEFAULT = 50;

/** Arguments of every list of rows: `first` and `after` page forward, `last` and `before` backward. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which page of a list is asked for. */
export interface PagePlace {
  readonly size: number;
  /** Whether the rows are those before the cursor, or the end of the list without one, instead of those behind it. */
  readonly backward: boolean;
  readonly cursor: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list, in the shape of the Relay connection specification, plus `nodes`. */
export interface Page<Node> {
  readonly edges: Edge<Node>[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The place that the arguments name; those of the two ways are refused together, since they would name two. */
export function placeOf({ first, after, last, before }: PageArgs): PagePlace {
  const backward = last != null || before != null;
  if (!backward) return { size: rowsAsked('first', first), backward, cursor: after ?? null };
  if (first == null && after == null) return { size: rowsAsked('last', last), backward, cursor: before ?? null };
  throw badUserInput({
    ru: 'Листайте в одну сторону: вперёд — с first и after, назад — с last и before; вместе их задать нельзя.',
    en: 'Page one way: forward with first and after, or backward with last and before; they cannot be given together.',
  });
}

/** How many rows an argument asks for, refused above the cap rather than cut in silence. */
export function rowsAsked(argument: 'first' | 'last', asked: number | null | undefined): number {
  const size = asked ?? PAGE_DEFAULT;
  if (size >= 1 && size <= PAGE_CAP) return size;
  throw badUserInput({
    ru: `${argument} — от 1 до ${PAGE_CAP}: столько строк отдаётся за раз.`,
    en: `${argument} is 1 to ${PAGE_CAP}: as many rows are given at a time.`,
  });
}

/** A cursor holds the sort key of its row: a page starts behind that key, or ends before it, whatever was added meanwhile. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in the cursor of a place, of exactly `length` parts; null without a cursor. */
export function decodeCursor({ cursor, backward }: PagePlace, length: number): string[] | null {
  if (cursor === null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) {
      return key;
    }
  } catch {
    // falls through to the one message below
  }
  throw badUserInput(
    backward
      ? {
          ru: 'before — это startCursor или cursor другой страницы того же списка; этот таким не является.',
          en: 'before is the startCursor or a cursor of another page of the same list; this one is not.',
        }
      : {
          ru: 'after — это endCursor или cursor предыдущей страницы того же списка; этот таким не является.',
          en: 'after is the endCursor or a cursor of an earlier page of the same list; this one is not.',
        },
  );
}

/** An edge that writes its cursor when somebody asks for it: most clients read `nodes`. */
class KeyedEdge<Node> implements Edge<Node> {
  readonly node: Node;
  readonly #keyOf: (row: Node) => readonly string[];

  constructor(node: Node, keyOf: (row: Node) => readonly string[]) {
    this.node = node;
    this.#keyOf = keyOf;
  }

  get cursor(): string {
    return encodeCursor(this.#keyOf(this.node));
  }
}

/**
 * Makes a page of rows that were read from the place on, backward ones last row first, with one more than its size,
 * which tells whether the list goes on. That it goes on the other way as well is told by the cursor: its row is there.
 */
export function toPage<Node>(
  rows: readonly Node[],
  { size, backward, cursor }: PagePlace,
  keyOf: (row: Node) => readonly string[],
): Page<Node> {
  const nodes = rows.slice(0, size);
  if (backward) nodes.reverse();
  const edges = nodes.map((node) => new KeyedEdge(node, keyOf));
  const [goesOn, cameFrom] = [rows.length > size, cursor !== null];
  const pageInfo = {
    hasNextPage: backward ? cameFrom : goesOn,
    hasPreviousPage: backward ? goesOn : cameFrom,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, nodes, pageInfo };
}

/** A row of a list that says with each of its rows how many it has; `id` is null in the one row of a page without any. */
interface Listed {
  readonly id: string | null;
  readonly total: number;
}

/** The page of such rows, with how many the list has over all pages. */
export function toCountedPage<Row extends Listed>(
  rows: readonly Row[],
  place: PagePlace,
  keyOf: (row: Row & { readonly id: string }) => readonly string[],
): Page<Row & { readonly id: string }> & { readonly totalCount: number } {
  const there = rows.filter((row): row is Row & { readonly id: string } => row.id !== null);
  return { ...toPage(there, place, keyOf), totalCount: rows[0]?.total ?? 0 };
}

import { BATCH_CAP } from './batch.policy.js';
import { badUserInput } from './errors.js';

/** Rows that one page may hold at most. */
export const PAGE_CAP = 200;
/** The same of lists that a college's system reads whole, as many as it may write at once. */
export const BULK_PAGE_CAP = BATCH_CAP;
/** Rows of a page when nothing is said. */
export const PAGE_DEFAULT = 50;

/** Arguments of every list of rows. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list, in the shape of the Relay connection specification, plus `nodes`. */
export interface Page<Node> {
  readonly edges: Edge<Node>[];
  readonly nodes: Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How many rows to ask for, refused above the cap rather than cut in silence. */
export function pageSize({ first }: PageArgs, cap: number = PAGE_CAP): number {
  const size = first ?? PAGE_DEFAULT;
  if (size < 1 || size > cap) {
    throw badUserInput({
      ru: `first — от 1 до ${cap} строк на странице; за остальными обратитесь со следующим after.`,
      en: `first is 1 to ${cap} rows a page; ask for the rest with the next after.`,
    });
  }
  return size;
}

/** A cursor holds the sort key of its row: the page after it starts behind that key, whatever was added meanwhile. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, of exactly `length` parts; null without a cursor. */
export function decodeCursor(cursor: string | null | undefined, length: number): string[] | null {
  if (cursor == null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) {
      return key;
    }
  } catch {
    // falls through to the one message below
  }
  throw badUserInput({
    ru: 'after — это endCursor или cursor предыдущей страницы того же списка; этот таким не является.',
    en: 'after is the endCursor or a cursor of an earlier page of the same list; this one is not.',
  });
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

/** Makes a page of rows that were asked for with one more than `size`, which tells whether there is a next page. */
export function toPage<Node>(rows: readonly Node[], size: number, keyOf: (row: Node) => readonly string[]): Page<Node> {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => new KeyedEdge(node, keyOf));
  const pageInfo = {
    hasNextPage: rows.length > size,
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, nodes, pageInfo };
}

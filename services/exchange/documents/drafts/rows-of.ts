/** Rows that the annex of one paper lists, as many as one order may name. */
const MOST_ROWS = 1_000;
export const PAGE = 200;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The rows of a list, page by page, up to as many as a paper has room for. */
export async function rowsOf<Node>(pageAfter: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const rows: Node[] = [];
  for (let after: string | null = null; rows.length < MOST_ROWS;) {
    const { nodes, pageInfo } = await pageAfter(after);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return rows.slice(0, MOST_ROWS);
}

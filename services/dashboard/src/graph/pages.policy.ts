export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Where the next page of a list begins; null behind the last one. */
export function cursorOf(page: Pick<Page<unknown>, 'pageInfo'> | null | undefined): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

/** The pages of a list as one, with what the last one says of the whole; null when none of them could be had. */
export function asOne<List extends Page<unknown>>(pages: readonly (List | null | undefined)[]) {
  const there = pages.filter((page) => page != null);
  const last = there.at(-1);
  return last ? { ...last, nodes: there.flatMap(({ nodes }) => nodes as List['nodes'][number][]) } : null;
}

import { useEffect } from 'react';
import type { GraphDocument } from './client';
import { useGraphPages, type Pages } from './use-graph-pages';

/**
 * A list of the graph to its end, asked for page after page: one page of it may cost no more than the hub answers at
 * once. Until the last is here the list is shown as far as it goes; one that fails is asked for again by `retry`.
 */
export function useWholeList<Result, Variables extends { after?: string | null | undefined }>(
  document: GraphDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  cursorBehind: (page: Result) => string | null,
  options: { readonly enabled: boolean },
): Pages<Result> {
  const list = useGraphPages(document, variables, cursorBehind, options);
  const { more, loadingMore, moreFailed, outdated } = list;
  useEffect(() => {
    if (!loadingMore && !moreFailed && !outdated) more?.();
  }, [more, loadingMore, moreFailed, outdated]);
  return list;
}

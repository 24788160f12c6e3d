import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import type { GraphAnswer, GraphDocument } from './client';
import { GraphError } from './graph-error';
import { pagesQuery } from './query';
import type { Answer } from './use-graph';

export interface Pages<Result> extends Answer<readonly Result[]> {
  /** Asks for the next page; null when there is none. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
  /** The page that was asked for last did not come. */
  readonly moreFailed: boolean;
}

/** A list of the graph page by page, by its cursor; what was loaded stays when the next page fails. */
export function useGraphPages<Result, Variables extends { after?: string | null | undefined }>(
  document: GraphDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  cursorBehind: (page: Result) => string | null,
  { enabled = true }: { enabled?: boolean } = {},
): Pages<Result> {
  const { account } = useSession();
  const language = useLanguage();
  const query = useInfiniteQuery({
    ...pagesQuery(document, variables, cursorBehind, { account, language }),
    enabled,
    placeholderData: (previous: InfiniteData<GraphAnswer<Result>, string | null> | undefined, asked) =>
      asked?.queryKey[1] === account ? previous : undefined,
  });
  const { refetch, fetchNextPage, hasNextPage, isFetchNextPageError } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const again = useCallback(() => void refetch(), [refetch]);
  const error = query.error instanceof GraphError ? query.error : null;
  const pages = query.data?.pages;
  return {
    data: pages?.map(({ data }) => data),
    problems: [...(pages ?? []).flatMap(({ problems }) => problems), ...(isFetchNextPageError && error ? [error] : [])],
    failure: isFetchNextPageError ? null : error,
    loading: query.isPending,
    outdated: query.isPlaceholderData,
    retry: isFetchNextPageError ? more : again,
    more: hasNextPage ? more : null,
    loadingMore: query.isFetchingNextPage,
    moreFailed: isFetchNextPageError,
  };
}

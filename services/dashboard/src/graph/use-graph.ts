import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import { i18n, useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { send, type GraphAnswer, type GraphDocument } from './client';
import { GraphError } from './graph-error';

export interface Answer<Result> {
  /** Undefined until the first answer; while another is on its way, the one before. */
  readonly data: Result | undefined;
  /** Holes in the answer, each with its place. */
  readonly problems: readonly GraphError[];
  /** Why there is no answer at all. */
  readonly failure: GraphError | null;
  /** Nothing to show yet. */
  readonly loading: boolean;
  /** What is shown answers an earlier question (another year, another language). */
  readonly outdated: boolean;
  readonly retry: () => void;
}

/** Sends operations as the account that is signed in, in the language of the page. */
export function useSend() {
  const { token, refuse } = useSession();
  const language = useLanguage();
  return useCallback(
    async <Result, Variables>(
      document: GraphDocument<Result, Variables>,
      variables: Variables,
      signal?: AbortSignal,
    ): Promise<GraphAnswer<Result>> => {
      const wording = { network: i18n.t('block.network'), unreadable: i18n.t('block.unreadable') };
      try {
        return await send(document, variables, { token, language, wording, signal });
      } catch (error) {
        if (token !== undefined && error instanceof GraphError && error.code === 'UNAUTHENTICATED') refuse(token);
        throw error;
      }
    },
    [token, language, refuse],
  );
}

/** What the graph answers to a query of the page. Asked again when the account or the language changes. */
export function useGraph<Result, Variables>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  { enabled = true }: { enabled?: boolean } = {},
): Answer<Result> {
  const { account } = useSession();
  const language = useLanguage();
  const sendNow = useSend();
  const key: QueryKey = ['graph', account, document.__meta__?.hash, variables, language];
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => sendNow(document, variables, signal),
    enabled,
    placeholderData: (previous, asked) => (asked?.queryKey[1] === account ? keepPreviousData(previous) : undefined),
  });
  const { refetch } = query;
  const retry = useCallback(() => void refetch(), [refetch]);
  return {
    data: query.data?.data,
    problems: query.data?.problems ?? [],
    failure: query.error instanceof GraphError ? query.error : null,
    loading: query.isPending,
    outdated: query.isPlaceholderData,
    retry,
  };
}

/** A mutation of the page. What the page has loaded is asked for again when it is shown next. */
export function useGraphMutation<Result, Variables>(document: GraphDocument<Result, Variables>) {
  const sendNow = useSend();
  const queries = useQueryClient();
  return useMutation<GraphAnswer<Result>, Error, Variables>({
    mutationFn: (variables) => sendNow(document, variables),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['graph'] }),
  });
}

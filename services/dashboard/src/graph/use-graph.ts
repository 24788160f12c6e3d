import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLanguage, type Language } from '../i18n';
import { useSession } from '../session/session';
import { send, type GraphAnswer, type GraphDocument } from './client';
import { GraphError } from './graph-error';
import { graphQuery, wording } from './query';

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

/**
 * What the graph answers to a query of the page, in the language of the page unless another is wanted. Asked again when
 * the account or the language changes.
 */
export function useGraph<Result, Variables>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, language: wanted }: { enabled?: boolean; language?: Language } = {},
): Answer<Result> {
  const { account } = useSession();
  const chosen = useLanguage();
  const language = wanted ?? chosen;
  const query = useQuery({
    ...graphQuery(document, variables, { account, language }),
    enabled,
    // Of another account nothing is shown, not even until the answer comes.
    placeholderData: (previous: GraphAnswer<Result> | undefined, asked) =>
      asked?.queryKey[1] === account ? previous : undefined,
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

/** What a mutation did: each of its root fields, of which one that failed is null in an answer. */
type Done<Result> = { readonly [Field in keyof Result]: NonNullable<Result[Field]> };

/** Has the page ask again for all that it has loaded. */
export function useAskAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['graph'] }), [queries]);
}

/** A mutation as dialogs use it. */
export interface GraphMutation<Result, Variables> {
  readonly data: GraphAnswer<Done<Result>> | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  /** What was sent last. */
  readonly variables: Variables | undefined;
  /** A failure is shown by who asks, from `error`. */
  readonly mutate: (variables: Variables, then?: Then<Result>) => void;
  /** @throws GraphError */
  readonly mutateAsync: (variables: Variables) => Promise<GraphAnswer<Done<Result>>>;
  readonly reset: () => void;
}

interface Then<Result> {
  readonly onSuccess?: (answer: GraphAnswer<Done<Result>>) => void;
  /** In any case. */
  readonly onSettled?: () => void;
}

/**
 * A mutation of the page. What the page has loaded is asked for again, unless it `changes` nothing: a dry run, or one of
 * many after which the page asks once. The answer, which may hold a secret, is kept no longer than the component shows it.
 */
export function useGraphMutation<Result extends object, Variables>(
  document: GraphDocument<Result, Variables>,
  { changes = true }: { changes?: boolean } = {},
): GraphMutation<Result, Variables> {
  const { account } = useSession();
  const language = useLanguage();
  const askAgain = useAskAgain();
  const { mutateAsync, data, error, isPending, variables, reset } = useMutation<
    GraphAnswer<Done<Result>>,
    Error,
    Variables
  >({
    mutationFn: async (variables) => whole(await send(document, variables, { account, language, wording: wording() })),
    gcTime: 0,
    // Not awaited: what follows on the mutation comes first, and then the page as it is after it.
    onSuccess() {
      if (changes) void askAgain();
    },
  });
  // The library's own `mutate` calls back none but who is still there, while what is asked anew may take the asker away:
  // a stage that is closed now would take its dialog along, and nobody would say that it is.
  const mutate = useCallback(
    (sent: Variables, { onSuccess, onSettled }: Then<Result> = {}) =>
      void mutateAsync(sent)
        .then(onSuccess, () => undefined)
        .finally(onSettled),
    [mutateAsync],
  );
  return { data, error, isPending, variables, mutate, mutateAsync, reset };
}

/** @throws GraphError where a root field failed: the page's mutations do one thing each. */
function whole<Result extends object>({ data, problems }: GraphAnswer<Result>): GraphAnswer<Done<Result>> {
  const [failure] = problems;
  if (failure && Object.values(data).includes(null)) throw failure;
  return { data: data as Done<Result>, problems };
}

import { i18n, type Language } from '../i18n';
import { send, type GraphAnswer, type GraphDocument } from './client';

/** Who asks: what is loaded is kept apart by account and language, whoever else signs in. */
export interface Asker {
  readonly account: string | null;
  readonly language: Language;
}

/** A query of the graph as the cache of the page knows it. */
export function graphQuery<Result, Variables>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  { account, language }: Asker,
) {
  return {
    queryKey: ['graph', account, document.__meta__?.hash, variables, language],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      send(document, variables, { account, language, wording: wording(), signal, byAddress: true }),
  };
}

/** A list of the graph page by page, by its cursor, as the cache of the page knows it. */
export function pagesQuery<Result, Variables extends { after?: string | null | undefined }>(
  document: GraphDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  cursorBehind: (page: Result) => string | null,
  asker: Asker,
) {
  return {
    queryKey: [...graphQuery(document, variables as Variables, asker).queryKey, 'pages'],
    queryFn: ({ pageParam: after, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      graphQuery(document, { ...variables, after } as Variables, asker).queryFn({ signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }: GraphAnswer<Result>) => cursorBehind(data),
  };
}

export function wording() {
  return { network: i18n.t('block.network'), unreadable: i18n.t('block.unreadable') };
}

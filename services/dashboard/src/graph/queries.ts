import { QueryClient } from '@tanstack/react-query';
import { GraphError } from './graph-error';

const MINUTE = 60_000;

/** What is loaded stays good for a minute; a connection that broke is tried once more, a refusal is not. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        retry: (tries, error) => tries < 1 && error instanceof GraphError && error.code === 'NETWORK',
        retryDelay: 300,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

import { QueryClient } from '@tanstack/react-query';
import { GraphError } from './graph-error';

const MINUTE = 60_000;

/** How often each is tried once more: the hub asks to come back in a second when it has too much to do. */
const MORE_TRIES: Readonly<Record<string, number>> = { NETWORK: 1, OVERLOADED: 3 };

const codeOf = (error: Error) => (error instanceof GraphError ? error.code : '');

/**
 * What is loaded stays good for a minute; a connection that broke is tried once more, and an overloaded hub a few times,
 * each later than the one before. A refusal is not.
 */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        retry: (tries, error) => tries < (MORE_TRIES[codeOf(error)] ?? 0),
        retryDelay: (tries, error) => (codeOf(error) === 'OVERLOADED' ? (tries + 1) * 1_000 : 300),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

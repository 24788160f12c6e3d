import type { Gateway } from '#gateway/gateway.js';
import type { Config } from '#kernel/config/config.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { dataOf } from './answer.js';
import { localToken, type LocalClaims } from './local-token.js';

/** Makes clients of a gateway in this process, each with claims of its own. */
export type ClientFactory = (claims: LocalClaims) => Promise<GraphClient>;

/** @param stop when it is aborted, what the clients are asked from then on rejects with its reason. */
export function localClient(
  gateway: Gateway,
  config: Pick<Config, 'dataFolder' | 'oidcAudience'>,
  stop?: AbortSignal,
): ClientFactory {
  return async (claims) => {
    const token = await localToken(config, claims);
    return {
      async ask(query, variables) {
        stop?.throwIfAborted();
        return dataOf(await gateway.execute({ query, variables, token }));
      },
    };
  };
}

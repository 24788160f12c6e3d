import type { Config } from '#kernel/config/config.js';
import type { Gateway } from '#gateway/gateway.js';
import { dataOf, type GraphClient } from './graph-client.js';
import { localToken, type LocalClaims } from './local-token.js';

/** Makes clients of a gateway in this process, each with claims of its own. */
export type ClientFactory = (claims: LocalClaims) => Promise<GraphClient>;

export function localClient(gateway: Gateway, config: Pick<Config, 'dataFolder' | 'oidcAudience'>): ClientFactory {
  return async (claims) => {
    const token = await localToken(config, claims);
    return { ask: async (query, variables) => dataOf(await gateway.execute({ query, variables, token })) };
  };
}

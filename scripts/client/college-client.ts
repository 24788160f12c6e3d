import type { Config } from '#kernel/config/config.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { httpClient, type HubAddress } from './http-client.js';
import { localToken } from './local-token.js';

/** When a token of 15 minutes is replaced: an import of a large college can outlast it. */
const RENEWED_AFTER_MS = 10 * 60_000;

/**
 * A client of the hub that acts for colleges: with `HUB_TOKEN`, or else, on the hub's own machine, as their system by
 * tokens of the local key, renewed before they run out.
 */
export function collegeClient(
  config: HubAddress & Pick<Config, 'token' | 'dataFolder' | 'oidcAudience'>,
  colleges: readonly string[],
  now: () => number = Date.now,
): GraphClient {
  const { token } = config;
  if (token !== undefined) return httpClient(config, token);
  let signed: { client: GraphClient; at: number } | undefined;
  return {
    async ask(query, variables) {
      if (signed === undefined || now() - signed.at > RENEWED_AFTER_MS) {
        const fresh = await localToken(config, { roles: ['COLLEGE_SYSTEM'], colleges });
        signed = { client: httpClient(config, fresh), at: now() };
      }
      return signed.client.ask(query, variables);
    },
  };
}

import type { Config } from '#kernel/config/config.js';
import type { Role } from '#kernel/session/roles.js';
import { localTokens } from '#kernel/session/local-tokens.js';

/** How long a token of the command line is good for. */
const LIFETIME = '15m';

export interface LocalClaims {
  readonly roles: readonly Role[];
  readonly regions?: readonly string[];
  readonly colleges?: readonly string[];
  readonly persons?: readonly string[];
  /** Who acts; the command line when left out. */
  readonly actor?: string;
}

/** A token of the machine's own key in the data folder. Whoever may read that folder runs the hub anyway. */
export function localToken(config: Pick<Config, 'dataFolder' | 'oidcAudience'>, claims: LocalClaims): Promise<string> {
  const { roles, regions = [], colleges = [], persons = [], actor = `command-line:${roles.join('+')}` } = claims;
  return localTokens(config.dataFolder, config.oidcAudience).sign(
    { actor, roles, regions, colleges, persons },
    LIFETIME,
  );
}

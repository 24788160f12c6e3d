import { localTokens } from '#kernel/session/local-tokens.js';
import type { Role } from '#kernel/session/roles.js';

/** What the hub expects of tokens unless it is told otherwise. */
export const AUDIENCE = 'college-mentoring-hub';

/** Longer than any run. */
const LIFETIME = '12h';

interface Claims {
  readonly roles: readonly Role[];
  readonly regions?: readonly string[];
  readonly colleges?: readonly string[];
}

/** A token that every side verifies with the key of the data folder. */
export function benchToken(dataFolder: string, { roles, regions = [], colleges = [] }: Claims): Promise<string> {
  const actor = `bench:${roles.join('+')}`;
  return localTokens(dataFolder, AUDIENCE).sign({ actor, roles, regions, colleges, persons: [] }, LIFETIME);
}

import { CONTRACTS_ROLE } from '../roles.js';

/**
 * Statements that hand a published function to the role without a login, whose rights it works with, and say who may
 * call it: the roles named, or nobody but that role and its own functions.
 */
export function ownedFunction(signature: string, ...callers: readonly string[]): string[] {
  return [
    `alter function ${signature} owner to ${CONTRACTS_ROLE}`,
    `revoke all on function ${signature} from public`,
    ...(callers.length > 0 ? [`grant execute on function ${signature} to ${callers.join(', ')}`] : []),
  ];
}

/** The same for one that any role may call: it asks the session by itself, or tells nothing of anybody. */
export const openFunction = (signature: string): string => `alter function ${signature} owner to ${CONTRACTS_ROLE}`;

export const ownedView = (name: string): string => `alter view ${name} owner to ${CONTRACTS_ROLE}`;

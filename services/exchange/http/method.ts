import type { IncomingMessage } from 'node:http';
import { badUserInput } from '#kernel/graph/errors.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/**
 * Lets through requests by these methods.
 * @throws HubError BAD_USER_INPUT that answers 405 and names them otherwise
 */
export function assertMethod(
  { method = '' }: Pick<IncomingMessage, 'method'>,
  allowed: readonly string[],
  text: Bilingual,
): void {
  if (!allowed.includes(method)) throw badUserInput(text, { status: 405, headers: { allow: allowed.join(', ') } });
}

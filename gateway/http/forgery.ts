import type { IncomingMessage } from 'node:http';
import { badUserInput } from '#kernel/graph/errors.js';

/** What a page of another origin can send without the browser asking first. */
const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Headers that such a page can't set; the second is what Apollo's clients send. */
const PROOFS = ['graphql-require-preflight', 'apollo-require-preflight', 'x-requested-with'];

/**
 * Lets through what a browser would have asked leave for before sending it from another origin's page.
 * @throws HubError BAD_USER_INPUT otherwise.
 */
export function assertNoForgery({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type && !SIMPLE_TYPES.includes(type)) return;
  if (PROOFS.some((name) => headers[name] !== undefined)) return;
  throw badUserInput(
    {
      ru: 'Отправьте запрос с Content-Type: application/json или с заголовком GraphQL-Require-Preflight.',
      en: 'Send the request with Content-Type: application/json or with a GraphQL-Require-Preflight header.',
    },
    { status: 400 },
  );
}

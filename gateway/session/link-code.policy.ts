import { LINK_PREFIX } from '#kernel/session/access.js';

const CODE = /^([0-9a-z]{12})([\w-]{22})$/;

/** What the code of a personal link signs in as, and by which secret; null for what can be no code. */
export function credentialsOf(code: string): { readonly clientId: string; readonly secret: string } | null {
  const [, tail, secret] = CODE.exec(code) ?? [];
  return tail === undefined || secret === undefined ? null : { clientId: LINK_PREFIX + tail, secret };
}

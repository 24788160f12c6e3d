/** State of an address that nobody chose: `/` led there. */
export const LANDED = { landed: true };

/** Where to go after signing in: back to where the reader was, or to where their own account begins. */
export function wayBack(address: string, state: unknown): string {
  return typeof state === 'object' && state !== null && 'landed' in state ? '/' : address;
}

/** Only a place of this page: what comes back with the code is not to be followed elsewhere. */
export function placeToReturnTo(state: unknown): string {
  const back = typeof state === 'object' && state && 'back' in state ? state.back : null;
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) && !back.startsWith('/signed-in') ? back : '/';
}

/**
 * Where whoever comes to a sign-in that is over goes on: as whom they have signed in, or to a new one. A browser that has
 * sent no cookie at all may keep none, and would be sent round for ever: null.
 */
export function againOf(cookie: string | undefined, publicUrl: string): string | null {
  return cookie ? `${publicUrl}/sign-in?again` : null;
}

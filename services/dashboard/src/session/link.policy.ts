/** Where a personal link opens. */
export function linkAddress(origin: string, code: string): string {
  return `${origin}/link/${code}`;
}

/** The last day that a link made today may have: the same day of the next year, of 29 February the one after. */
export function longestTerm(today: string): string {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
  return rest === '-02-29' ? `${year + 1}-02-28` : `${year + 1}${rest}`;
}

/** The code of an address of the page; null where it opens by none. */
export function codeOf(pathname: string): string | null {
  return /^\/link\/([^/]+)$/.exec(pathname)?.[1] ?? null;
}

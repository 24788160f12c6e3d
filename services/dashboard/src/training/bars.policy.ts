interface Compared {
  readonly need: number;
  readonly offered: number | null;
}

/** How long the two bars of each need are, in percent of the longest of all; null of places that are not told. */
export function barsOf(needs: readonly Compared[]): { readonly need: number; readonly offered: number | null }[] {
  const most = Math.max(1, ...needs.flatMap(({ need, offered }) => [need, offered ?? 0]));
  const part = (count: number) => (count / most) * 100;
  return needs.map(({ need, offered }) => ({ need: part(need), offered: offered === null ? null : part(offered) }));
}

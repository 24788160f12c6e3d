const SHOWN = 8;

function written(start: number): string {
  return `${start}/${start + 1}`;
}

/** Academic years to import into: the next one, which can be prepared already, the running one and those before. */
export function yearsOn(today: Date): readonly string[] {
  const running = today.getFullYear() - (today.getMonth() < 8 ? 1 : 0);
  return Array.from({ length: SHOWN }, (_, n) => written(running + 1 - n));
}

/** The year that a sheet of today is about: August belongs to the year that it prepares (domain.md, The cycle). */
export function yearOf(today: Date): string {
  return written(today.getFullYear() - (today.getMonth() < 7 ? 1 : 0));
}

const SHOWN = 8;

function written(start: number): string {
  return `${start}/${start + 1}`;
}

/** Years to import into: the one that a sheet of today is about, beyond which the hub takes none, and those before. */
export function yearsOn(today: Date): readonly string[] {
  return Array.from({ length: SHOWN }, (_, n) => written(startOf(today) - n));
}

/** The year that a sheet of today is about: August belongs to the year that it prepares (domain.md, The cycle). */
export function yearOf(today: Date): string {
  return written(startOf(today));
}

function startOf(today: Date): number {
  return today.getFullYear() - (today.getMonth() < 7 ? 1 : 0);
}

/** A target as it was set; without a college it is the whole region's. */
export interface Target {
  readonly collegeId: string | null;
  readonly year: number;
  readonly value: number;
  readonly verified: boolean;
  /** The document, or the origin in other words; empty where nobody said. */
  readonly source: string;
  readonly documentDate?: string | null;
  readonly url?: string | null;
  /** The day that a publication has it of; absent where it is that of now. */
  readonly asOf?: string | null;
}

/** The target in force: the college's own where it has one, else the region's. */
export function targetOf(targets: readonly Target[], year: number, collegeId: string | null): Target | null {
  const own = collegeId && targetInForce(targets, year, (target) => target.collegeId === collegeId);
  return own || targetInForce(targets, year, (target) => target.collegeId === null);
}

/** Of some targets the one of that year; else the last one before it, which carries forward; else null (domain.md). */
export function targetInForce<T extends { readonly year: number }>(
  targets: readonly T[],
  year: number,
  among: (target: T) => boolean = () => true,
): T | null {
  let inForce: T | null = null;
  for (const target of targets) {
    if (target.year <= year && (inForce === null || target.year > inForce.year) && among(target)) inForce = target;
  }
  return inForce;
}

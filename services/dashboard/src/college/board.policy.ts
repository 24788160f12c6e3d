/** The academic year before, as it is written: of 2024/2025 that is 2023/2024. */
export function yearBefore(year: string): string {
  const first = Number(year.slice(0, 4)) - 1;
  return `${first}/${first + 1}`;
}

const PARTS = ['curator', 'workingGroup', 'goals', 'expectedResults', 'leads', 'activities', 'forms'] as const;
type Part = (typeof PARTS)[number];
type Copied = Readonly<Record<Part, boolean | number | readonly string[]>>;

/** What was taken over from an earlier year, without what there was none of. */
export function copiedParts(copied: Copied): Part[] {
  return PARTS.filter((part) => {
    const taken = copied[part];
    return Array.isArray(taken) ? taken.length > 0 : Boolean(taken);
  });
}

/** The first day of a college year: August belongs to the year that it prepares. */
export const firstDay = (year: string): string => `${year.slice(0, 4)}-08-01`;

/** Its last day, which is that of the academic year. */
export const lastDay = (year: string): string => `${year.slice(5)}-08-31`;

/** The stage that can be reopened: the last one that is closed, so that none behind it is. */
export function lastClosed<Stage extends { readonly closedOn: string | null }>(stages: readonly Stage[]): Stage | null {
  return stages.findLast(({ closedOn }) => closedOn !== null) ?? null;
}

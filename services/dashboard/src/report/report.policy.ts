interface Compared {
  readonly value: number | null;
  readonly before: number | null;
}

/** How many points a figure has gained since the period before, in tenths; null where one of the two is not told. */
export function changeOf({ value, before }: Compared): number | null {
  if (value === null || before === null) return null;
  return (Math.round(value * 10) - Math.round(before * 10)) / 10;
}

interface Aimed {
  readonly gap: number | null;
  readonly coverage: { readonly enough: boolean };
}

/** What is said of the way to a target: nothing, that too few colleges have told the figure, that it is reached, or how far it is. */
export function wayOf({ gap, coverage }: Aimed): 'untold' | 'early' | 'reached' | 'short' {
  if (gap === null) return 'untold';
  if (!coverage.enough) return 'early';
  return gap === 0 ? 'reached' : 'short';
}

/** How far a bar goes, which ends at 100 %. */
export const shareOf = (percentage: number): string => `${Math.min(Math.max(percentage, 0), 100)}%`;

/** How the file of a report is called on the reader's machine. */
export function fileNameOf(title: string, period: string, number: number, format: string): string {
  return `${title} ${period.replace('/', '-')} № ${number}.${format}`;
}

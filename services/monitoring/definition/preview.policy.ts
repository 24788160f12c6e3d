interface Shown {
  readonly value: number | null;
}

/** By how many percentage points a figure differs from another, in tenths as they are shown; null without either. */
export function differenceOf(figure: Shown, before: Shown | null): number | null {
  if (figure.value === null || before === null || before.value === null) return null;
  return (Math.round(figure.value * 10) - Math.round(before.value * 10)) / 10;
}

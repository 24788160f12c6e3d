interface Score {
  readonly source: 'LIVE' | 'PUBLISHED';
  readonly gap: number | null;
  readonly indicator: { readonly unit: string; readonly direction: string };
}

/** Whether people could close the gap of a figure: there is one, pairs still can be made, and more of them would help. */
export function canBeClosed({ source, gap, indicator }: Score, year: string, running: string): boolean {
  const { unit, direction } = indicator;
  return (
    source === 'LIVE' && gap !== null && gap > 0 && year >= running && unit === 'PEOPLE' && direction === 'AT_LEAST'
  );
}

interface Closers {
  readonly withoutPair: number | null;
  readonly freePlaces: number | null;
}

/** Colleges in the order in which there is something to do: the most people without a pair first. */
export function byPeople<Of extends Closers>(closers: readonly Of[]): readonly Of[] {
  return closers.toSorted((a, b) => (b.withoutPair ?? 0) - (a.withoutPair ?? 0));
}

/** How many people would stay without a mentor if every place of the college were taken. */
export function placesLacking({ withoutPair, freePlaces }: Closers): number {
  return Math.max(0, (withoutPair ?? 0) - (freePlaces ?? 0));
}

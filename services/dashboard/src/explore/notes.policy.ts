interface Noted {
  readonly note: string | null;
}

/** Notes that several rows have, to be told once for all of them. */
export function sharedNotes(rows: readonly Noted[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { note } of rows) if (note !== null) times.set(note, (times.get(note) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).map(([note]) => note);
}

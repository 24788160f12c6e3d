import type { IsoDate } from '#kernel/time/iso-date.js';

/** The day on which a pair that is approved today needs the agreement: when it begins, or at once. */
export function neededOn({ startedOn, until }: { startedOn: IsoDate; until: IsoDate }, today: IsoDate): IsoDate {
  const from = startedOn > today ? startedOn : today;
  return from > until ? until : from;
}

import { endOf, startOf } from '#kernel/time/academic-year.js';
import { dayBefore } from '#kernel/time/iso-date.js';
import { EARLIEST_ENTRY, latestFinish } from '../bases/shared.js';
import type { KnownPair } from '../people/known-pairs.js';

interface Stay {
  readonly personId: string;
  readonly enteredOn: string;
  readonly leftOn: string | null;
}

/** The stays that reach into a year, by person, the earliest first. One that ended as it began never was. */
export function staysOf<S extends Stay>(stays: readonly S[], year: number): Map<string, S[]> {
  const inYear = stays.filter(
    ({ enteredOn, leftOn }) =>
      enteredOn <= endOf(year) && (leftOn === null || (leftOn > enteredOn && leftOn > startOf(year))),
  );
  return Map.groupBy(
    inYear.sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1)),
    ({ personId }) => personId,
  );
}

/** The stay in which a pair began, or else the one that began while it went on. */
export function stayOfPair<S extends Stay>(pair: KnownPair, stays: readonly S[], year: number): S | null {
  const { startedOn, endedOn } = pair;
  const holding = stays.find(
    (stay) => stay.enteredOn <= startedOn && (stay.leftOn === null || stay.leftOn > startedOn),
  );
  const last = endedOn ?? endOf(year);
  return holding ?? stays.find(({ enteredOn }) => enteredOn > startedOn && enteredOn <= last) ?? null;
}

export function latestOf<S extends Stay>(stays: readonly S[]): S | null {
  return stays.at(-1) ?? null;
}

/** The day of entry as a sheet may say it; one of long ago is kept by the hub alone. */
export function entryOf(stay: Stay | null): string | null {
  return stay !== null && stay.enteredOn >= EARLIEST_ENTRY ? stay.enteredOn : null;
}

/** The last day of a stay, as far as a sheet of the year may say it. */
export function lastDayOf(stay: Stay | null, year: number): string | null {
  if (stay === null || stay.leftOn === null) return null;
  const last = dayBefore(stay.leftOn);
  return last <= latestFinish(year) ? last : null;
}

/**
 * When a mentee in a pair entered: with the stay, where the import would date the pair by it as it is dated; else when
 * the pair began.
 */
export function entryOfPair({ startedOn }: KnownPair, stay: Stay | null, year: number, today: string): string | null {
  if (startedOn > today) return null;
  const entered = entryOf(stay);
  const dated = entered !== null && entered < startOf(year) ? startOf(year) : entered;
  return dated === startedOn ? entered : startedOn;
}

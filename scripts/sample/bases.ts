import { random, type Random } from '#kernel/random/random.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { FREQUENCIES, INTERESTS, MENTEE_WORDS, MENTOR_WORDS, TIME_RESOURCES } from './bases.data.js';
import { DONE_REASON } from './calendar.data.js';
import { endsSometime } from './consents.js';
import type { SamplePair } from './pairs.js';
import type { SamplePerson } from './people.js';
import type { CollegePlan } from './plan.js';
import { SAMPLE_YEARS, type SampleCalendar, type SampleYear } from './years.js';

/** A stay in a base in the shape in which a college's system hands one in, but for the person's id. */
export interface SampleStay {
  readonly person: SamplePerson;
  readonly row: { readonly enteredOn: string; readonly [field: string]: unknown };
}

export interface Bases {
  readonly mentors: readonly SampleStay[];
  readonly mentees: readonly SampleStay[];
}

/** Day on which those enter a base who take a side for the first time after they had come for another one. */
const ENTRY_DAY = '09-25';

/**
 * Who was in a pair stood in a base, and who is to be in one stands there already; people of partners stand in that of
 * mentors while they wait for a mentee.
 */
export function planBases({ college, people, pairs: begun, ahead }: CollegePlan, calendar: SampleCalendar): Bases {
  const dice = random(`bases ${college.code}`);
  const wishing = random(`wishes ${college.code}`);
  const pairs = { ...begun, RUNNING: [...begun.RUNNING, ...ahead] };
  const mentorIn = firstYears(pairs, ({ mentor }) => mentor);
  const menteeIn = firstYears(pairs, ({ mentee }) => mentee);
  const waiting = people.filter((person) => !mentorIn.has(person) && !menteeIn.has(person));
  for (const person of waiting) {
    if (person.category === 'EMPLOYER_REPRESENTATIVE') mentorIn.set(person, person.joined);
  }
  const stay = (person: SamplePerson, year: SampleYear, row: object): SampleStay[] => {
    const enteredOn = enteredIn(person, year, calendar);
    return enteredOn && calendar.reached(enteredOn) ? [{ person, row: { enteredOn, ...row } }] : [];
  };
  return {
    mentors: [...mentorIn].flatMap(([person, year]) =>
      stay(person, year, { ...mentorRow(person, dice), ...wishesOf(person, wishing) }),
    ),
    mentees: [...menteeIn].flatMap(([person, year]) => stay(person, year, menteeRow(person, pairs, dice))),
  };
}

function firstYears(pairs: CollegePlan['pairs'], of: (pair: SamplePair) => SamplePerson) {
  const first = new Map<SamplePerson, SampleYear>();
  for (const year of SAMPLE_YEARS) {
    for (const pair of pairs[year]) if (!first.has(of(pair))) first.set(of(pair), year);
  }
  return first;
}

/**
 * The day of entry. Nobody enters without a consent that goes on (domain.md rule 5): one that is about to end may have
 * done so by the time when a load that was interrupted is taken up.
 */
function enteredIn(person: SamplePerson, year: SampleYear, calendar: SampleCalendar): IsoDate | null {
  const { consent, joined } = person;
  if (!consent || endsSometime(person)) return null;
  return joined === year ? consent.givenOn : calendar.on(year, ENTRY_DAY);
}

function mentorRow({ category }: SamplePerson, dice: Random): object {
  const { competences, tags, achievements, preferredAge } = MENTOR_WORDS[category];
  const [preferredAgeFrom, preferredAgeTo] = preferredAge;
  return {
    competences: some(competences, 1 + dice.below(3), dice),
    tags: some(tags, 1 + dice.below(2), dice),
    ...(dice.chance(0.4) ? { achievements: dice.pick(achievements) } : {}),
    ...(dice.chance(0.6) ? { interests: some(INTERESTS, 2, dice).join(', ') } : {}),
    preferredAgeFrom,
    preferredAgeTo,
    timeResource: dice.pick(TIME_RESOURCES),
    frequency: dice.pick(FREQUENCIES),
    capacity: 1 + dice.below(category === 'STUDENT' ? 3 : 5),
  };
}

/** Some have a course in mind that they would go to. */
function wishesOf({ category }: SamplePerson, dice: Random): object {
  const { wishes } = MENTOR_WORDS[category];
  return dice.chance(0.15) ? { learningWishes: [dice.pick(wishes)] } : {};
}

/** Whoever finished the last pair leaves the base of mentees, having gone through the programme or not. */
function menteeRow(person: SamplePerson, pairs: CollegePlan['pairs'], dice: Random): object {
  const { category } = person;
  const { requests, needs } = MENTEE_WORDS[category === 'EMPLOYER_REPRESENTATIVE' ? 'TEACHER' : category];
  const words = { request: dice.pick(requests), needs: some(needs, 1 + dice.below(2), dice) };
  const own = SAMPLE_YEARS.flatMap((year) => pairs[year]).filter(({ mentee }) => mentee === person);
  const ends = own.flatMap(({ ended }) => ended ?? []).sort((one, other) => (one.on < other.on ? -1 : 1));
  const last = ends.at(-1);
  if (!last || ends.length < own.length) return words;
  const completed = last.reason === DONE_REASON;
  return { ...words, leftOn: last.on, leftReason: last.reason, completed };
}

/** So many different items, in their order. */
function some(items: readonly string[], count: number, dice: Random): string[] {
  const chosen = new Set(Array.from({ length: count }, () => dice.pick(items)));
  return items.filter((item) => chosen.has(item));
}

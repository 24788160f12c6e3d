import { random } from '#kernel/random/random.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { SampleCollege } from './college.type.js';
import { SAMPLE_COLLEGES } from './colleges.data.js';
import { loseConsents } from './consents.js';
import { castYear, type SamplePair } from './pairs.js';
import { Roster, type SamplePerson } from './people.js';
import { PAIRS_ACROSS, type PairAcross } from './region.data.js';
import { SampleCalendar, type SampleYear } from './years.js';

/** All that is made up of one college: the same every time for the same day. */
export interface CollegePlan {
  readonly college: SampleCollege;
  readonly people: readonly SamplePerson[];
  readonly pairs: Readonly<Record<SampleYear, readonly SamplePair[]>>;
  /** Pairs of the running year that are still to begin: their people stand in the bases and wait. */
  readonly ahead: readonly SamplePair[];
}

/** A pair across colleges, its people known. */
export type PlannedAcross = PairAcross & { readonly mentor: SamplePerson; readonly mentee: SamplePerson };

export interface RegionPlan {
  readonly calendar: SampleCalendar;
  readonly colleges: readonly CollegePlan[];
  readonly across: readonly PlannedAcross[];
}

/** The years of a college that are over. */
interface Past {
  readonly roster: Roster;
  readonly first: readonly SamplePair[];
  readonly whole: readonly SamplePair[];
}

/**
 * Makes the region up as it looks on a day. Each college has a seed of its own, so that changing one leaves the others
 * as they are.
 */
export function planRegion(today: IsoDate): RegionPlan {
  const calendar = new SampleCalendar(today);
  const past = SAMPLE_COLLEGES.map((college) => planPast(new Roster(college, random(college.code), calendar)));
  const of = (code: string) => past.find(({ roster }) => roster.college.code === code)!;
  const across = PAIRS_ACROSS.map((pair) => {
    const { mentor } = of(pair.mentorCollege).whole.find(({ form }) => form === pair.form)!;
    const category = pair.form === 'teacher-teacher' ? 'TEACHER' : 'STUDENT';
    return { ...pair, mentor, mentee: of(pair.menteeCollege).roster.enter(category, 'MENTEE', 'WHOLE') };
  });
  return { calendar, colleges: past.map((college) => planRunning(college, calendar)), across };
}

function planPast(roster: Roster): Past {
  const first = castYear(roster, 'FIRST', []);
  const whole = castYear(roster, 'WHOLE', first);
  loseConsents(roster, whole);
  // The base of mentors also holds people of partners who wait for a mentee.
  for (const workplace of [...roster.college.enterprises.others, ...roster.college.enterprises.unconfirmed]) {
    roster.enter('EMPLOYER_REPRESENTATIVE', 'MENTOR', 'FIRST', { workplace });
  }
  return { roster, first, whole };
}

/** Casts the running year to its end, and leaves out what has not happened yet. */
function planRunning({ roster, first, whole }: Past, calendar: SampleCalendar): CollegePlan {
  const cast = castYear(roster, 'RUNNING', whole);
  const people = roster.people.filter(({ consent }) => !consent || calendar.reached(consent.givenOn));
  const there = new Set(people);
  const known = cast.filter(({ mentor, mentee }) => there.has(mentor) && there.has(mentee));
  const running = known.filter(({ startedOn }) => calendar.reached(startedOn));
  const ahead = known.filter(({ startedOn }) => !calendar.reached(startedOn));
  return { college: roster.college, people, pairs: { FIRST: first, WHOLE: whole, RUNNING: running }, ahead };
}

import { SAMPLE_COLLEGES } from './colleges.data.js';
import type { SampleCollege } from './college.type.js';
import { loseConsents } from './consents.js';
import { castYear, type SamplePair } from './pairs.js';
import { Roster, type SamplePerson } from './people.js';
import { random } from './random.js';
import { LAST_YEAR, PAIRS_ACROSS, type PairAcross, type SampleYear } from './region.data.js';

/** All that is made up of one college: the same every time. */
export interface CollegePlan {
  readonly college: SampleCollege;
  readonly people: readonly SamplePerson[];
  readonly pairs: Readonly<Record<SampleYear, readonly SamplePair[]>>;
}

/** A pair across colleges, its people known. */
export type PlannedAcross = PairAcross & { readonly mentor: SamplePerson; readonly mentee: SamplePerson };

export interface RegionPlan {
  readonly colleges: readonly CollegePlan[];
  readonly across: readonly PlannedAcross[];
}

/** Makes the region up. Each college has a seed of its own, so that changing one leaves the others as they are. */
export function planRegion(): RegionPlan {
  const rosters = new Map(
    SAMPLE_COLLEGES.map((college) => [college.code, new Roster(college, random(college.code))] as const),
  );
  const colleges = [...rosters.values()].map((roster) => planCollege(roster));
  const across = PAIRS_ACROSS.map((pair) => {
    const mentors = colleges.find(({ college }) => college.code === pair.mentorCollege)!.pairs[LAST_YEAR];
    const { mentor } = mentors.find(({ form }) => form === pair.form)!;
    const category = pair.form === 'teacher-teacher' ? 'TEACHER' : 'STUDENT';
    return { ...pair, mentor, mentee: rosters.get(pair.menteeCollege)!.enter(category, 'MENTEE', LAST_YEAR) };
  });
  return { colleges, across };
}

function planCollege(roster: Roster): CollegePlan {
  const first = castYear(roster, 2023, []);
  const last = castYear(roster, 2024, first);
  loseConsents(roster, last);
  // The base of mentors also holds people of partners who wait for a mentee.
  for (const workplace of [...roster.college.enterprises.others, ...roster.college.enterprises.unconfirmed]) {
    roster.enter('EMPLOYER_REPRESENTATIVE', 'MENTOR', 2023, { workplace });
  }
  return { college: roster.college, people: roster.people, pairs: { 2023: first, 2024: last } };
}

import { random, type Random } from '#kernel/random/random.js';
import { COLLEGE_KINDS, TIME_ZONES } from './organisations.data.js';
import { planPeople, type CollegePeople } from './plan-people.js';
import { planYears, type PlannedPairs } from './plan-years.js';
import { BY_ORDERS, ENTERPRISES, FEWEST_STAGES_CLOSED, LAST_YEAR, SCHOOLS } from './proportions.data.js';
import { SIZES, type Size, type SizeName } from './sizes.data.js';

/** A college in numbers. Numbers, of colleges and people alike, run through the whole seed. */
export interface PlannedCollege {
  readonly n: number;
  /** Its place in the region, from 0. */
  readonly at: number;
  readonly region: number;
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly municipality: string;
  readonly byOrders: boolean;
  readonly people: CollegePeople;
  /** Partners that send mentors, of those of the college. */
  readonly mentoringEnterprises: number;
  /** The highest stage closed in the last year; in earlier ones all were. */
  readonly stagesClosed: number;
  /** Whether the headcount of the last year was handed in. */
  readonly reported: boolean;
  readonly pairs: readonly PlannedPairs[];
}

export interface PlannedRegion {
  readonly n: number;
  readonly code: string;
  readonly timeZone: string;
  readonly enterprises: number;
  readonly schools: number;
  readonly colleges: readonly PlannedCollege[];
}

/** Codes of regions begin here: no subject of the federation has one of these. */
const FIRST_CODE = 101;

/**
 * All regions and colleges of a size, or no more than its first so many colleges, the same for the same seed. People are
 * made of the numbers by the database.
 */
export function plan(sizeName: SizeName, seed: number, most = Infinity): PlannedRegion[] {
  const { spread } = SIZES[sizeName];
  const regions = firstOf(SIZES[sizeName].regions, most);
  const chance = (of: string) => random(`${sizeName} ${seed} ${of}`);
  let [college, person] = [0, 0];
  return regions.map(({ colleges: count, learners }, at) => {
    const n = at + 1;
    const code = String(FIRST_CODE + at);
    const drafts = split(learners, count, spread, chance(`sizes ${n}`)).map((students, place) => {
      college += 1;
      const draft = draftCollege({ n: college, at: place, region: n, code }, students, person + 1, chance);
      person = draft.people.last;
      return draft;
    });
    // One college of each region has not reported: coverage tells.
    const colleges = drafts.map((draft, place) => ({
      ...draft,
      reported: place < count - 1,
      pairs: planYears(draft, drafts[(place + 1) % count]!, chance(`years ${draft.n}`)),
    }));
    const timeZone = TIME_ZONES[at % TIME_ZONES.length]!;
    const [enterprises, schools] = [count * ENTERPRISES.perCollege, count * SCHOOLS.perCollege];
    return { n, code, timeZone, enterprises, schools, colleges };
  });
}

/** Regions until their colleges are that many; of the last one a part, with its share of the learners. */
function firstOf(regions: Size['regions'], most: number): Size['regions'] {
  let left = most;
  return regions.flatMap((region) => {
    const colleges = Math.min(region.colleges, left);
    left -= colleges;
    const learners = Math.floor((region.learners * colleges) / region.colleges);
    return colleges === 0 ? [] : [{ colleges, learners }];
  });
}

function draftCollege(
  { n, at, region, code }: { n: number; at: number; region: number; code: string },
  students: number,
  firstPerson: number,
  chance: (of: string) => Random,
) {
  const dice = chance(`college ${n}`);
  const [kindRu, kindEn] = dice.pick(COLLEGE_KINDS);
  const [fewest, most] = ENTERPRISES.mentoring;
  return {
    n,
    at,
    region,
    code: `${code}-${String(at + 1).padStart(3, '0')}`,
    nameRu: `${kindRu} № ${at + 1}`,
    nameEn: `${kindEn} No. ${at + 1}`,
    municipality: `Городской округ ${1 + Math.floor(at / 3)}`,
    byOrders: dice.chance(BY_ORDERS),
    mentoringEnterprises: fewest + dice.below(most - fewest + 1),
    stagesClosed: FEWEST_STAGES_CLOSED + dice.below(8 - FEWEST_STAGES_CLOSED),
    people: planPeople(students, firstPerson, dice),
  };
}

/** Parts of a whole that add up to it, as unlike as `spread` says. */
function split(whole: number, parts: number, spread: number, dice: Random): number[] {
  const weights = Array.from({ length: parts }, () => 1 + spread * (2 * (dice.below(1000) / 999) - 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [weight, given] = [0, 0];
  return weights.map((own, at) => {
    weight += own;
    // The last part takes the rest, whatever rounding the sums above have met.
    const upTo = at === parts - 1 ? whole : Math.floor((whole * weight) / all);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

export const stagesClosedIn = ({ stagesClosed }: PlannedCollege, year: number): number =>
  year === LAST_YEAR ? stagesClosed : 7;

/** The parts of a plan that go into one statement. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

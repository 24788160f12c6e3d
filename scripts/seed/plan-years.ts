import type { Random } from '#kernel/random/random.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { between, menteePlaces, mentorPlaces, type CollegePeople } from './plan-people.js';
import { FORMS, TAKING_PART, TREND, YEARS, type FormProportions, type SeedYear } from './proportions.data.js';

/** Mentors to choose from: so many, spread over places of their category. */
interface Mentors {
  readonly college: number;
  /** Number of the person in the first of the places. */
  readonly first: number;
  readonly span: number;
  readonly mentors: number;
}

/** The pairs of one form in a college year, as far as a plan goes: who is asked, and how likely they say yes. */
export interface PlannedPairs {
  readonly year: SeedYear;
  readonly form: string;
  /** Who is asked: numbers of people from one up to, and without, another. */
  readonly from: number;
  readonly to: number;
  /** Mentees of the form are those whose draw of the year falls between these; no two forms of a category overlap. */
  readonly low: number;
  readonly high: number;
  readonly own: Mentors;
  /** Of the next college of the region, for pairs across colleges; null where the form has none. */
  readonly elsewhere: Mentors | null;
}

interface College {
  readonly n: number;
  readonly people: CollegePeople;
}

/** Forms whose mentors another college may lend. */
const ACROSS: readonly string[] = ['teacher-teacher', 'employer-student'];

/** The pairs of a college, year by year and form by form. */
export function planYears(college: College, neighbour: College, dice: Random): PlannedPairs[] {
  const forms = FORMS.filter(({ colleges }) => dice.chance(colleges)).map((form) => ({
    ...form,
    rate: between(dice, form.mentors),
  }));
  const share = {
    STUDENT: between(dice, TAKING_PART.STUDENT),
    TEACHER: between(dice, TAKING_PART.TEACHER),
    PUPIL: between(dice, TAKING_PART.PUPIL),
  };
  return YEARS.flatMap((year) => {
    const used: Partial<Record<Category, number>> = {};
    return forms.map(({ form, mentor, mentee, weight, rate }) => {
      const places = menteePlaces(college.people, mentee, year);
      const low = used[mentee] ?? 0;
      const high = low + (likelihood(college.people, mentee, share[mentee], year) * weight) / weightsOf(forms, mentee);
      used[mentee] = high;
      const { first } = college.people[mentee];
      const own = mentorsOf(college, mentor, rate, year);
      const elsewhere = ACROSS.includes(form) ? mentorsOf(neighbour, mentor, rate, year) : null;
      return { year, form, from: first + places.from, to: first + places.to, low, high, own, elsewhere };
    });
  });
}

const weightsOf = (forms: readonly FormProportions[], mentee: Category): number =>
  forms.filter((form) => form.mentee === mentee).reduce((sum, { weight }) => sum + weight, 0);

/** How likely one who is asked takes part: a share of all students is one of the fewer who had entered by the year. */
function likelihood(people: CollegePeople, mentee: FormProportions['mentee'], share: number, year: SeedYear): number {
  const wanted = share * TREND[year];
  if (mentee !== 'STUDENT') return wanted;
  const { from, to } = menteePlaces(people, mentee, year);
  return Math.min(1, (wanted * people.STUDENT.count) / Math.max(1, to - from));
}

function mentorsOf({ n, people }: College, category: Category, rate: number, year: SeedYear): Mentors {
  const { from, to } = mentorPlaces(people, category, year);
  const span = to - from;
  const mentors = Math.min(span, Math.max(1, Math.round(span * rate * TREND[year])));
  return { college: n, first: people[category].first + from, span, mentors };
}

import { CHANGE_OF_FORM, DONE_REASON, EARLY_ENDS, EXTENDED_UNTIL, PAIRS_START, PAIRS_UNTIL } from './calendar.data.js';
import { FORM_SIDES, type FormCode } from '#programs/form/forms.data.js';
import type { Roster, SamplePerson } from './people.js';
import { programmesOf } from './programmes.js';
import type { SampleYear } from './years.js';

/** A mentor with a mentee, from the first to the last day. */
export interface SamplePair {
  readonly form: FormCode;
  readonly mentor: SamplePerson;
  readonly mentee: SamplePerson;
  readonly startedOn: string;
  readonly until: string;
  readonly ended?: { readonly on: string; readonly reason: string };
  readonly confidential: boolean;
  readonly directive: boolean;
}

/** How many mentors of a form come from another form of the year, and how many mentees are mentors elsewhere. */
const IN_TWO_FORMS = 2;
const MENTORS_AGAIN = 0.4;
const MENTEES_WHO_BECOME_MENTORS = 0.3;
const MENTEES_AGAIN = 0.25;
const ENDED_EARLY = 0.06;

/** Colleges that closed this stage have ended their pairs; those of others run out. */
const LAST_STAGE = 7;

/** For how many years a teacher who changed workplace has taught, and so is no young specialist (S002). */
const NEW_EMPLOYEE_TAUGHT = 13;

/** The pairs of a college in a year, cast from those of the year before and from newcomers. */
export function castYear(roster: Roster, year: SampleYear, before: readonly SamplePair[]): SamplePair[] {
  const pairs: SamplePair[] = [];
  const known = before.filter(({ mentor, mentee }) => !mentor.leftOut && !mentee.leftOut);
  for (const [form, [mentors, mentees]] of programmesOf(roster.college, year)) {
    const cast = castMentors(roster, form, mentors, year, known, pairs);
    const learning = castMentees(roster, form, mentees, year, known, pairs, cast);
    pairs.push(...learning.map((mentee, n) => pair(roster, form, year, cast[turn(roster, n, cast.length)]!, mentee)));
  }
  if (year === 'FIRST' && roster.college.pairsBy === 'ORDERS') return extendOne(roster, pairs);
  return year === 'WHOLE' && roster.college.pairsBy === 'LIST' ? changeFormOfOne(roster, pairs) : pairs;
}

function castMentors(
  roster: Roster,
  form: FormCode,
  count: number,
  year: SampleYear,
  before: readonly SamplePair[],
  now: readonly SamplePair[],
): SamplePerson[] {
  const category = FORM_SIDES[form].mentor;
  const isCategory = (person: SamplePerson) => person.category === category && roster.isThere(person, year);
  const mentoring = now.map((each) => each.mentor).filter(isCategory);
  const unlessMentoring = except(mentoring);
  const again = before
    .map((each) => each.mentor)
    .filter(isCategory)
    .filter(unlessMentoring);
  const grown = before
    .map((each) => each.mentee)
    .filter((person) => person.category === 'STUDENT' && isCategory(person))
    .filter(unlessMentoring);
  const chosen = [
    ...distinct(mentoring).slice(0, IN_TWO_FORMS),
    ...distinct(again).slice(0, Math.floor(count * MENTORS_AGAIN)),
    ...distinct(grown).slice(0, Math.floor(count * MENTEES_WHO_BECOME_MENTORS)),
  ];
  return fill(distinct(chosen).slice(0, count), count, () => roster.enter(category, 'MENTOR', year));
}

function castMentees(
  roster: Roster,
  form: FormCode,
  count: number,
  year: SampleYear,
  before: readonly SamplePair[],
  now: readonly SamplePair[],
  mentors: readonly SamplePerson[],
): SamplePerson[] {
  const category = FORM_SIDES[form].mentee;
  const mentoring = distinct(now.map((each) => each.mentor)).filter((person) => person.category === category);
  const goingOn = before.filter(({ until }) => until > roster.calendar.on(year, '09-01')).map((each) => each.mentee);
  const taken = [...now.map((each) => each.mentee), ...goingOn];
  const again = before
    .filter((each) => each.form === form)
    .map((each) => each.mentee)
    .filter((person) => roster.isThere(person, year))
    .filter(except([...taken, ...mentoring, ...mentors]));
  const both = form === 'employer-student' ? mentoring.filter(except(taken)).slice(0, IN_TWO_FORMS) : [];
  const chosen = [...both, ...distinct(again).slice(0, Math.floor(count * MENTEES_AGAIN))].slice(0, count);
  const newEmployees = form === 'teacher-teacher' && year !== 'FIRST' ? (roster.college.newEmployees ?? 0) : 0;
  const careerStartedOn = `${roster.calendar.start(year) - NEW_EMPLOYEE_TAUGHT}-09-01`;
  return fill(chosen, count, (newcomer) =>
    roster.enter(category, 'MENTEE', year, newcomer < newEmployees ? { careerStartedOn } : {}),
  );
}

/** Every mentor has a mentee; some have several, the first ones most. */
function turn({ random }: Roster, n: number, mentors: number): number {
  return n < mentors ? n : Math.min(random.below(mentors), random.below(mentors));
}

function pair(
  { college, random, calendar }: Roster,
  form: FormCode,
  year: SampleYear,
  mentor: SamplePerson,
  mentee: SamplePerson,
) {
  const startedOn = calendar.on(year, random.pick(PAIRS_START[year]));
  const early = random.chance(ENDED_EARLY) ? random.pick(EARLY_ENDS) : null;
  const done = year === 'FIRST' ? random.chance(0.9) : college.closed.WHOLE === LAST_STAGE;
  const end = early ?? (done && { day: PAIRS_UNTIL, reason: DONE_REASON });
  const ended = end &&
    calendar.reached(calendar.on(year, end.day)) && { on: calendar.on(year, end.day), reason: end.reason };
  const confidential = random.chance(form === 'teacher-teacher' ? 0.3 : 0.08);
  const directive = random.chance(0.04);
  const until = calendar.on(year, PAIRS_UNTIL);
  return { form, mentor, mentee, startedOn, until, ...(ended ? { ended } : {}), confidential, directive };
}

/** The first pair of teachers goes on beyond its year. */
function extendOne({ calendar }: Roster, pairs: readonly SamplePair[]): SamplePair[] {
  const extended = pairs.find((each) => each.form === 'teacher-teacher');
  return pairs.map((each) => {
    if (each !== extended) return each;
    const { ended: _, ...rest } = each;
    return { ...rest, until: calendar.on('WHOLE', EXTENDED_UNTIL) };
  });
}

/** One mentee leaves a fellow student for a mentor from an enterprise: in two forms, one after the other. */
function changeFormOfOne({ calendar }: Roster, pairs: readonly SamplePair[]): SamplePair[] {
  const [leftOn, startedOn] = [calendar.on('WHOLE', CHANGE_OF_FORM.left), calendar.on('WHOLE', CHANGE_OF_FORM.begun)];
  const next = pairs.find((each) => each.form === 'employer-student');
  const left = pairs.find((each) => each.form === 'student-student' && each.startedOn < leftOn);
  if (!next || !left) return [...pairs];
  const { ended: _, ...follow } = { ...next, mentee: left.mentee, startedOn };
  const ended = { on: leftOn, reason: 'Переход в другую форму наставничества' };
  return [...pairs.map((each) => (each === left ? { ...each, ended } : each)), follow];
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

function except(people: readonly SamplePerson[]): (person: SamplePerson) => boolean {
  const left = new Set(people);
  return (person) => !left.has(person);
}

/** The people chosen and as many newcomers as are missing, who are entered by their number from 0. */
function fill(
  chosen: readonly SamplePerson[],
  count: number,
  enter: (newcomer: number) => SamplePerson,
): SamplePerson[] {
  return [...chosen, ...Array.from({ length: Math.max(0, count - chosen.length) }, (_, newcomer) => enter(newcomer))];
}

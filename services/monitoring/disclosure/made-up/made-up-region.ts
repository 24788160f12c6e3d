import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import type { Random } from '#kernel/random/random.js';
import type { Term } from '../../indicator/formula.policy.js';
import { termKey } from '../../ledger/counts.policy.js';
import type { Column, CountedCollege, FormSides, Publishing } from '../publishing.type.js';

export const FORMS: readonly FormSides[] = [
  { code: 'student-student', mentorCategory: 'STUDENT', menteeCategory: 'STUDENT' },
  { code: 'teacher-student', mentorCategory: 'TEACHER', menteeCategory: 'STUDENT' },
  { code: 'employer-student', mentorCategory: 'EMPLOYER_REPRESENTATIVE', menteeCategory: 'STUDENT' },
  { code: 'teacher-teacher', mentorCategory: 'TEACHER', menteeCategory: 'TEACHER' },
  { code: 'student-pupil', mentorCategory: 'STUDENT', menteeCategory: 'PUPIL' },
];

export const term = (measure: string, category = '', form = ''): Term => ({ measure, category, form });

const column = (numerator: Term, denominator: Term, threshold = 10): Column => ({
  formula: { numerator: [numerator], denominator: [denominator] },
  threshold,
});

const narrowed = (numerator: Term, denominator: Term, forms: readonly string[]): Column[] => [
  column(numerator, denominator),
  column(numerator, denominator),
  ...forms.map((form) => column({ ...numerator, form }, denominator)),
];

/** The indicators that ship, each whole, by its category (which is the whole once more) and by form. */
export const COLUMNS: readonly Column[] = [
  ...narrowed(term('mentees', 'STUDENT'), term('learners'), ['student-student', 'teacher-student', 'employer-student']),
  ...narrowed(term('mentors', 'STUDENT'), term('students'), ['student-student', 'student-pupil']),
  ...narrowed(term('mentees', 'YOUNG_SPECIALIST'), term('young_specialists'), ['teacher-teacher']),
  ...narrowed(term('mentors', 'EMPLOYER_REPRESENTATIVE'), term('mentors'), ['employer-student']),
  column(term('satisfied', 'MENTEE'), term('respondents', 'MENTEE'), 5),
  column(term('satisfied', 'MENTOR'), term('respondents', 'MENTOR'), 5),
];

/** Indicators of a region's own: totals told by category and by form, and a part that is another one's whole. */
export const OWN_COLUMNS: readonly Column[] = [
  column(term('mentees'), term('learners')),
  ...CATEGORIES.map((category) => column(term('mentees', category), term('learners'))),
  ...FORMS.map(({ code }) => column(term('mentees', '', code), term('learners'))),
  column(term('mentees', 'YOUNG_SPECIALIST'), term('teachers')),
  column(term('mentors', 'STUDENT'), term('mentors')),
];

/** Few and many as they come, with what is hard to hide planted among them. */
function some(chance: Random, most: number): number {
  if (chance.chance(0.08)) return 0;
  if (chance.chance(0.08)) return 1;
  if (chance.chance(0.12)) return 1 + chance.below(12);
  return chance.below(most + 1);
}

/** People of one category in its forms: all in one, apart in all, or some in two. */
function inForms(chance: Random, all: number, forms: readonly string[]): [string, number][] {
  if (forms.length === 0) return [];
  if (chance.chance(0.2)) {
    const only = chance.pick(forms);
    return forms.map((form) => [form, form === only ? all : 0]);
  }
  const counts = forms.map(() => 0);
  for (let person = 0; person < all; person += 1) {
    const first = chance.below(forms.length);
    counts[first]! += 1;
    if (forms.length > 1 && chance.chance(0.1)) counts[(first + 1) % forms.length]! += 1;
  }
  return forms.map((form, at) => [form, counts[at]!]);
}

/** What one college has counted. */
function countedValues(chance: Random): Record<string, number> {
  const values: Record<string, number> = {};
  const set = (value: number, measure: string, category = '', form = '') => {
    values[termKey(term(measure, category, form))] = value;
  };
  const students = chance.chance(0.05) ? chance.below(12) : 40 + chance.below(900);
  const teachers = 5 + chance.below(80);
  const young = Math.min(teachers, some(chance, 25));
  set(students, 'students');
  set(students, 'learners');
  set(teachers, 'teachers');
  set(young, 'young_specialists');
  for (const measure of ['mentees', 'mentors'] as const) {
    const side = measure === 'mentees' ? 'menteeCategory' : 'mentorCategory';
    let all = 0;
    for (const category of CATEGORIES) {
      const count = category === 'STUDENT' && chance.chance(0.08) ? Math.max(0, students - 1) : some(chance, 60);
      all += count;
      set(count, measure, category);
      const codes = FORMS.filter((form) => form[side] === category).map(({ code }) => code);
      for (const [form, inForm] of inForms(chance, count, codes)) {
        set(inForm, measure, category, form);
        set(inForm, measure, '', form);
      }
    }
    set(all, measure);
  }
  const teaching = values[termKey(term('mentees', 'TEACHER'))]!;
  const novices = Math.min(young, teaching, some(chance, 25));
  set(novices, 'mentees', 'YOUNG_SPECIALIST');
  set(
    Math.min(novices, values[termKey(term('mentees', 'TEACHER', 'teacher-teacher'))]!),
    'mentees',
    'YOUNG_SPECIALIST',
    'teacher-teacher',
  );
  for (const side of ['MENTEE', 'MENTOR']) {
    const respondents = some(chance, 40);
    set(respondents, 'respondents', side);
    set(Math.round(respondents * (0.6 + chance.below(5) / 10)), 'satisfied', side);
  }
  return values;
}

const GROUPS: readonly RegExp[] = [
  /^(students|learners|teachers|young)/,
  /^mentees/,
  /^mentors/,
  /^(respondents|satisfied)/,
];

/** A region made up, with colleges that lack a part and municipalities of one college. */
export function madeUpRegion(chance: Random, count: number, columns: readonly Column[] = COLUMNS): Publishing {
  const municipalities = 1 + chance.below(Math.max(1, Math.ceil(count / 2)));
  const colleges = Array.from({ length: count }, (_, at): CountedCollege => {
    const lacking = GROUPS.filter(() => chance.chance(0.04));
    const values = Object.entries(countedValues(chance)).filter(([key]) => !lacking.some((group) => group.test(key)));
    return {
      id: `college ${at}`,
      municipality: chance.chance(0.1) ? `alone ${at}` : `municipality ${chance.below(municipalities)}`,
      values: Object.fromEntries(values),
    };
  });
  return { colleges, columns, forms: FORMS };
}

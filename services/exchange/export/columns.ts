import type { KnownMentorStay } from '../bases/known-stay.type.js';
import { competencesCell, preferredAgeCell } from '../bases/profile-cells.js';
import { joinTexts } from '../bases/said.policy.js';
import { contactsText } from '../people/contacts.js';
import { CATEGORY_WORDS } from '../people/forms.js';
import { QUALIFICATION_WORDS } from '../people/qualification.js';
import { shownKey } from '../people/identity.policy.js';
import { markOf } from '../people/known-pairs.js';
import type { KnownPerson } from '../people/participant.js';
import type { MenteeField, MentorField } from '../workbook/columns.js';
import type { Cell } from '../workbook/grid.js';
import type { Base, ListedMentee, ListedMentor } from './base.js';
import { entryOf, entryOfPair, lastDayOf } from './listed-stays.policy.js';

/** A column of a sheet: the field whose usual title heads it, and what stands in it. */
export type Column<Field, Row> = readonly [field: Field, cell: (row: Row, base: Base) => Cell];

const text = (value: string | null | undefined): Cell =>
  value == null || value === '' ? null : { value, isDate: false };

const ADDRESS = /^https?:\/\/\S+$/i;

/** A text that is nothing but an address can be followed. */
const link = (value: string | null | undefined): Cell => {
  const cell = text(value);
  return cell && value && ADDRESS.test(value) ? { ...cell, link: value } : cell;
};

const DAY_MILLISECONDS = 86_400_000;

/** A day as spreadsheets count it. */
function day(iso: string | null): Cell {
  if (iso === null) return null;
  return { value: (Date.parse(iso) - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS, isDate: true };
}

const form = (code: string | null, { forms }: Base): Cell => text(code === null ? null : forms.written(code));

type PersonField = 'birthDate' | 'category' | 'group' | 'careerStartedOn' | 'jobStartedOn' | 'externalId';

/** What either base tells of the person whose row it is, beyond the usual columns: who they are, beyond doubt. */
const PERSON: readonly Column<PersonField, KnownPerson>[] = [
  ['birthDate', ({ birthDate }) => day(birthDate)],
  ['category', ({ category }) => text(CATEGORY_WORDS[category])],
  ['group', ({ studyGroup }) => text(studyGroup)],
  ['careerStartedOn', ({ careerStartedOn }) => day(careerStartedOn)],
  ['jobStartedOn', ({ jobStartedOn }) => day(jobStartedOn)],
  ['externalId', (person) => text(shownKey(person))],
];

const year = ({ birthYear }: KnownPerson): Cell => (birthYear === null ? null : { value: birthYear, isDate: false });

/** The mark of the pair, or else of the mentee's time in the base. */
function completion({ pair, stay }: ListedMentee): Cell {
  const completed = markOf(pair ?? undefined) ?? stay?.completed ?? null;
  return completed === null ? null : text(completed ? 'да' : 'нет');
}

/** The last day of the pair, or else of the stay; of a pair that goes on, only one that is planned. */
function menteeFinish({ pair, stay }: ListedMentee, { year: ofYear, today }: Base): string | null {
  const last = pair?.endedOn ?? lastDayOf(stay, ofYear);
  return pair === null || pair.endedOn !== null || (last !== null && last > today) ? last : null;
}

/**
 * What is said of the pair, and of the mentee's time in the base, which may have begun without one: a sheet has one
 * cell for both, and what the mentee had reached before does not go when a mentor comes.
 */
const ofBoth = ({ pair, stay }: ListedMentee, field: 'results' | 'caseLink', separator: string) =>
  joinTexts([pair?.[field] ?? null, stay?.[field] ?? null], separator);

/** «База наставляемых» in the order of its columns. */
export const MENTEE_COLUMNS: readonly Column<MenteeField, ListedMentee>[] = [
  ['name', ({ mentee }, { nameOf }) => text(nameOf(mentee))],
  ['contacts', ({ mentee }) => text(contactsText(mentee))],
  ['birth', ({ mentee }) => year(mentee)],
  ['request', ({ stay }) => text(stay?.request)],
  ['enteredOn', ({ pair, stay }, base) => day(pair ? entryOfPair(pair, stay, base.year, base.today) : entryOf(stay))],
  ['mentorName', ({ mentor }, { nameOf }) => text(mentor && nameOf(mentor))],
  ['form', ({ pair }, base) => form(pair && pair.form, base)],
  ['mentorWorkplace', ({ mentor }) => text(mentor && mentor.workplace)],
  ['finishedOn', (row, base) => day(menteeFinish(row, base))],
  ['results', (row) => text(ofBoth(row, 'results', '\n'))],
  ['caseLink', (row) => link(ofBoth(row, 'caseLink', ' '))],
  ['completed', completion],
  ...PERSON.map(([field, cell]): Column<MenteeField, ListedMentee> => [
    field,
    ({ mentee }, base) => cell(mentee, base),
  ]),
];

const described =
  (cell: (stay: KnownMentorStay) => string | null) =>
  ({ stay }: ListedMentor): Cell =>
    text(stay && cell(stay));

/** When a mentor entered; no row may say that somebody's pair ended before. */
function mentorEntry({ stay, endedOn }: ListedMentor): string | null {
  const entered = entryOf(stay);
  return entered !== null && endedOn !== null && endedOn < entered ? null : entered;
}

const workplaces = (people: readonly KnownPerson[]) =>
  [...new Set(people.flatMap(({ workplace }) => workplace ?? []))].join('; ');

/** «База наставников», likewise. */
export const MENTOR_COLUMNS: readonly Column<MentorField, ListedMentor>[] = [
  ['name', ({ mentor }, { nameOf }) => text(nameOf(mentor))],
  ['contacts', ({ mentor }) => text(contactsText(mentor))],
  ['workplace', ({ mentor }) => text(mentor.workplace)],
  ['competences', described(competencesCell)],
  ['achievements', described(({ achievements }) => achievements)],
  ['interests', described(({ interests }) => interests)],
  ['preferredAge', described(preferredAgeCell)],
  ['availability', described(({ timeResource }) => timeResource)],
  ['enteredOn', (row) => day(mentorEntry(row))],
  ['menteeNames', ({ mentees }, { nameOf }) => text(mentees.map(nameOf).join('\n'))],
  ['forms', (row, base) => form(row.form, base)],
  ['menteesWorkplace', ({ mentees }) => text(workplaces(mentees))],
  ['finishedOn', (row, base) => day(row.form === null ? lastDayOf(row.stay, base.year) : row.endedOn)],
  ['results', described(({ results }) => results)],
  ['caseLink', ({ stay }) => link(stay?.caseLink)],
  ['qualification', ({ mentor: { qualification } }) => text(qualification && QUALIFICATION_WORDS[qualification])],
  ['qualifiedOn', ({ mentor }) => day(mentor.qualifiedOn)],
  ['birth', ({ mentor }) => year(mentor)],
  ...PERSON.map(([field, cell]): Column<MentorField, ListedMentor> => [
    field,
    ({ mentor }, base) => cell(mentor, base),
  ]),
];

import { CATEGORY_WORDS, FORM_TITLES } from '../import/sheets/forms.js';
import type { MenteeField, MentorField } from '../import/sheets/columns.js';
import { contactsText } from '../import/sheets/contacts.js';
import type { Cell } from '../import/sheets/grid.js';
import { shownKey } from '../import/people/identity.policy.js';
import type { KnownPerson } from '../import/people/participant.js';
import { END_REASONS } from '../import/plan-mentees.js';
import { isFormCode, type Base, type ListedMentor, type ListedPair } from './base.js';

/** A column of a form: the field whose usual title heads it, and what stands in it. */
export type Column<Field, Row> = readonly [field: Field, cell: (row: Row, base: Base) => Cell];

const text = (value: string | null): Cell => (value === null || value === '' ? null : { value, isDate: false });
const empty = (): Cell => null;

const DAY_MILLISECONDS = 86_400_000;

/** A day as spreadsheets count it. */
function day(iso: string | null): Cell {
  if (iso === null) return null;
  return { value: (Date.parse(iso) - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS, isDate: true };
}

const form = (code: string): Cell => text(isFormCode(code) ? FORM_TITLES[code] : code);

/** What either base tells of the person whose row it is, beyond the usual form: who they are, beyond doubt. */
const PERSON: readonly Column<'birthDate' | 'category' | 'group' | 'careerStartedOn' | 'externalId', KnownPerson>[] = [
  ['birthDate', ({ birthDate }) => day(birthDate)],
  ['category', ({ category }) => text(CATEGORY_WORDS[category])],
  ['group', ({ studyGroup }) => text(studyGroup)],
  ['careerStartedOn', ({ careerStartedOn }) => day(careerStartedOn)],
  ['externalId', (person) => text(shownKey(person))],
];

const year = ({ birthYear }: KnownPerson): Cell => (birthYear === null ? null : { value: birthYear, isDate: false });

function completion({ endReason }: ListedPair['pair']): Cell {
  if (endReason === END_REASONS.completed) return text('да');
  return text(endReason === END_REASONS.broken ? 'нет' : null);
}

/**
 * «База наставляемых» in the order of its columns. What the hub doesn't keep stays empty; a column gets its contents
 * here, once `Base` carries them.
 */
export const MENTEE_COLUMNS: readonly Column<MenteeField, ListedPair>[] = [
  ['name', ({ mentee }, { nameOf }) => text(nameOf(mentee))],
  ['contacts', ({ mentee }) => text(contactsText(mentee))],
  ['birth', ({ mentee }) => year(mentee)],
  ['request', empty],
  ['enteredOn', ({ pair }, { today }) => day(pair.startedOn > today ? null : pair.startedOn)],
  ['mentorName', ({ mentor }, { nameOf }) => text(mentor && nameOf(mentor))],
  ['form', ({ pair }) => form(pair.form)],
  ['mentorWorkplace', ({ mentor }) => text(mentor && mentor.workplace)],
  ['finishedOn', ({ pair }) => day(pair.endedOn)],
  ['results', empty],
  ['caseUrl', empty],
  ['completed', ({ pair }) => completion(pair)],
  ...PERSON.map(([field, cell]): Column<MenteeField, ListedPair> => [field, ({ mentee }, base) => cell(mentee, base)]),
];

/** «База наставников», likewise. */
export const MENTOR_COLUMNS: readonly Column<MentorField, ListedMentor>[] = [
  ['name', ({ mentor }, { nameOf }) => text(nameOf(mentor))],
  ['contacts', ({ mentor }) => text(contactsText(mentor))],
  ['workplace', ({ mentor }) => text(mentor.workplace)],
  ['competences', empty],
  ['achievements', empty],
  ['interests', empty],
  ['preferredAge', empty],
  ['availability', empty],
  ['enteredOn', empty],
  ['menteeNames', ({ mentees }, { nameOf }) => text(mentees.map(nameOf).join('\n'))],
  ['forms', (row) => form(row.form)],
  ['menteesWorkplace', empty],
  ['finishedOn', ({ endedOn }) => day(endedOn)],
  ['results', empty],
  ['caseUrl', empty],
  ['birth', ({ mentor }) => year(mentor)],
  ...PERSON.map(([field, cell]): Column<MentorField, ListedMentor> => [
    field,
    ({ mentor }, base) => cell(mentor, base),
  ]),
];

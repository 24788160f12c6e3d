import type { Birth } from '../people/birth.js';
import { parseBirth } from '../people/birth.js';
import type { Contacts } from '../people/contacts.js';
import { joinContacts, NO_CONTACTS, parseContacts, parseEmail, parsePhone } from '../people/contacts.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { parseCategory, SHIPPED_FORMS, type FormBook } from '../people/forms.js';
import { parseSingleName } from '../people/name-list.js';
import type { ParsedName } from '../people/name.js';
import { hasMonthFirst, parseRussianDate } from '../workbook/date.js';
import type { Grid, Parsed } from '../workbook/grid.js';
import { taken } from '../workbook/grid.js';
import { BIRTH_PROBLEMS, DATE_PROBLEMS, FORM_PROBLEMS, NAME_PROBLEMS } from '../workbook/problems.js';
import type { RowReader } from '../workbook/row-reader.js';
import { parseCase, parseShownText, parseText, type CaseLink } from './values.js';

export interface PeopleOptions {
  /** First calendar year of the academic year: 2024 for 2024/2025. */
  readonly year: number;
  /** ISO date of the day of reading. */
  readonly today: string;
  /** The forms of the region; those that ship when left out. */
  readonly forms?: FormBook;
}

/** What the reading of dates depends on. */
export interface PeopleContext extends PeopleOptions {
  readonly date1904: boolean;
  /** Whether some of its dates can only be meant with the month first. */
  readonly monthFirst: boolean;
  readonly forms: FormBook;
}

export interface Period {
  readonly enteredOn: string | null;
  readonly finishedOn: string | null;
}

/** Columns that the bases of mentees and of mentors share. */
type SharedField =
  | 'contacts'
  | 'phone'
  | 'email'
  | 'birth'
  | 'birthDate'
  | 'category'
  | 'careerStartedOn'
  | 'jobStartedOn'
  | 'enteredOn'
  | 'finishedOn';

type SharedReader = Pick<RowReader<SharedField>, 'cell' | 'read' | 'refuse' | 'isRefused'>;

export const EARLIEST_ENTRY = '2015-01-01';
const EARLIEST_CAREER = '1950-01-01';
const CAREER_MONTH = 9;
/** A programme lasts up to a year and may be extended (domain.md rule 8); beyond this a date is a slip of the pen. */
const LONGEST_YEARS = 3;

export function peopleContext(grid: Grid, options: PeopleOptions): PeopleContext {
  const { date1904 } = grid;
  return { ...options, date1904, monthFirst: hasMonthFirst(grid), forms: options.forms ?? SHIPPED_FORMS };
}

export function readContacts(reader: SharedReader): Contacts {
  const read = (field: SharedField, parse: (text: string, link?: string) => Parsed<Contacts>) =>
    reader.read(field, NO_CONTACTS, (cell, text) => parse(text, cell?.link));
  return joinContacts([read('contacts', parseContacts), read('phone', parsePhone), read('email', parseEmail)]);
}

/** The birth from the year's column, the date's column, or both, which must then agree. */
export function readBirth(reader: SharedReader, context: PeopleContext): Birth | null {
  const byYear = reader.read<Birth | null>('birth', null, (cell) => parseBirth(cell, context));
  const byDate = reader.read<Birth | null>('birthDate', null, (cell) => parseBirth(cell, context));
  if (byYear !== null && byDate !== null && byYear.birthYear !== byDate.birthYear) {
    reader.refuse('birth', BIRTH_PROBLEMS.disagree(byYear.birthYear, byDate.birthYear));
  }
  return byDate?.birthDate == null && byYear?.birthDate != null ? byYear : (byDate ?? byYear);
}

/** Entry between 2015 and the end of the academic year; the finish not before it. */
export function readPeriod(reader: SharedReader, context: PeopleContext): Period {
  const { year, date1904, monthFirst } = context;
  const enteredOn = reader.read<string | null>('enteredOn', null, (cell) =>
    parseRussianDate(cell, { date1904, monthFirst, from: EARLIEST_ENTRY, to: `${year + 1}-08-31` }),
  );
  const finishedOn = reader.read<string | null>('finishedOn', null, (cell) =>
    parseRussianDate(cell, { date1904, monthFirst, from: EARLIEST_ENTRY, to: latestFinish(year), monthDay: 'last' }),
  );
  if (enteredOn !== null && finishedOn !== null && finishedOn < enteredOn) {
    reader.refuse('finishedOn', DATE_PROBLEMS.finishedBeforeEntered(finishedOn, enteredOn));
  }
  return { enteredOn, finishedOn };
}

/** The last day on which a programme of a year may end. */
export function latestFinish(year: number): string {
  return `${year + 1 + LONGEST_YEARS}-08-31`;
}

/** When a teacher began to teach; a bare year means its September, when teachers begin. */
export function readCareerStart(reader: SharedReader, context: PeopleContext): string | null {
  const { date1904, monthFirst, today } = context;
  return reader.read<string | null>('careerStartedOn', null, (cell) =>
    parseRussianDate(cell, {
      date1904,
      monthFirst,
      atLeast: 'year',
      yearMonth: CAREER_MONTH,
      from: EARLIEST_CAREER,
      to: today,
    }),
  );
}

/** When a person began to work where they do now; a bare month means its first day. */
export function readJobStart(reader: SharedReader, context: PeopleContext): string | null {
  const { date1904, monthFirst, today } = context;
  return reader.read<string | null>('jobStartedOn', null, (cell) =>
    parseRussianDate(cell, { date1904, monthFirst, from: EARLIEST_CAREER, to: today }),
  );
}

const NOBODY: ParsedName = { family: '', given: '', patronymic: null, initialsOnly: false };

/** Whose row it is, without whom it is not taken. */
export function readName(reader: Pick<RowReader<'name'>, 'read' | 'require'>): ParsedName {
  const name = reader.read<ParsedName | null>('name', null, (_cell, text) => parseSingleName(text));
  reader.require('name', name !== null, NAME_PROBLEMS.required);
  return name ?? NOBODY;
}

/** The category that the row states, which every form of the row must give to this side. */
export function readCategory(
  reader: SharedReader,
  side: 'mentor' | 'mentee',
  forms: readonly string[],
  book: FormBook,
): Category | null {
  const category = reader.read<Category | null>('category', null, (_cell, text) => parseCategory(text));
  if (category !== null && forms.some((form) => book.sideOf(form, side) !== category)) {
    reader.refuse('category', FORM_PROBLEMS.categoryDisagrees(parseText(reader.cell('category')) ?? ''));
  }
  return category;
}

const NO_CASE: CaseLink = { caseLink: null, caseNote: null };

export function readCase(reader: Pick<RowReader<'caseLink'>, 'read'>): CaseLink {
  return reader.read('caseLink', NO_CASE, (cell) => taken(parseCase(cell)));
}

export function readText<Field extends string>(reader: RowReader<Field>, field: Field): string | null {
  return reader.read<string | null>(field, null, parseShownText);
}

import type { Birth } from '../people/birth.js';
import type { Contacts } from '../people/contacts.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import type { FormBook } from '../people/forms.js';
import { parseNames } from '../people/name-list.js';
import type { ParsedName } from '../people/name.js';
import type { MentorField } from '../workbook/columns.js';
import type { Grid, SheetReading } from '../workbook/grid.js';
import { refuse, shownText, taken } from '../workbook/grid.js';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';
import type { RowReader } from '../workbook/row-reader.js';
import { readRows } from '../workbook/row-reader.js';
import type { PeopleContext, PeopleOptions } from './shared.js';
import {
  peopleContext,
  readBirth,
  readCareerStart,
  readCase,
  readCategory,
  readContacts,
  readJobStart,
  readName,
  readPeriod,
  readText,
} from './shared.js';
import type { CaseLink } from './values.js';
import { becameDate, parseTags, parseUntagged } from './values.js';

/** One line of «База наставников». Dates are ISO. */
export interface MentorRow extends CaseLink {
  readonly name: ParsedName;
  readonly birth: Birth | null;
  readonly contacts: Contacts;
  readonly workplace: string | null;
  readonly competences: readonly string[];
  /** #tags of all cells that describe the mentor, without the sign (S001 3.2). */
  readonly tags: readonly string[];
  readonly achievements: string | null;
  readonly interests: string | null;
  readonly preferredAge: string | null;
  readonly availability: string | null;
  readonly enteredOn: string | null;
  readonly menteeNames: readonly ParsedName[];
  /** Distinct; a mentor may take part in several. */
  readonly forms: readonly string[];
  /** As the row states it; the forms' mentor category where it doesn't and they agree. */
  readonly category: Category | null;
  readonly menteesWorkplace: string | null;
  readonly finishedOn: string | null;
  readonly results: string | null;
  readonly careerStartedOn: string | null;
  readonly jobStartedOn: string | null;
  readonly group: string | null;
  readonly externalId: string | null;
}

/**
 * Reads the base of mentors; a cell may hold several mentees and several forms.
 *
 * @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET
 */
export function readMentors(grid: Grid, options: PeopleOptions): SheetReading<MentorRow> {
  const context = peopleContext(grid, options);
  return readRows<MentorField, MentorRow>(grid, 'mentors', (reader) => readMentor(reader, context));
}

function readMentor(reader: RowReader<MentorField>, context: PeopleContext): MentorRow {
  const name = readName(reader);
  const forms = reader.read<readonly string[]>('forms', [], (_cell, text) => context.forms.parseAll(text));
  const competences = readText(reader, 'competences');
  const described = {
    achievements: readText(reader, 'achievements'),
    interests: readText(reader, 'interests'),
    availability: readText(reader, 'availability'),
  };
  return {
    name,
    birth: readBirth(reader, context),
    contacts: readContacts(reader),
    workplace: readText(reader, 'workplace'),
    competences: parseUntagged(competences ?? ''),
    tags: tagsOf([competences, ...Object.values(described)]),
    ...described,
    preferredAge: readAge(reader),
    menteeNames: reader.read<readonly ParsedName[]>('menteeNames', [], (_cell, text) => parseNames(text)),
    forms,
    category: readCategory(reader, 'mentor', forms, context.forms) ?? commonCategory(forms, context.forms),
    menteesWorkplace: readText(reader, 'menteesWorkplace'),
    ...readPeriod(reader, context),
    results: readText(reader, 'results'),
    ...readCase(reader),
    careerStartedOn: readCareerStart(reader, context),
    jobStartedOn: readJobStart(reader, context),
    group: readText(reader, 'group'),
    externalId: readText(reader, 'externalId'),
  };
}

function tagsOf(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => parseTags(text ?? '')))];
}

/** «10–12» becomes the tenth of December when it is typed into a spreadsheet. */
function readAge(reader: RowReader<MentorField>): string | null {
  return reader.read<string | null>('preferredAge', null, (cell, text) =>
    becameDate(cell, text) ? refuse(CONTENT_PROBLEMS.ageAsDate) : taken(shownText(cell)),
  );
}

/** A person in forms of different mentor categories has none that the forms alone could tell. */
function commonCategory(forms: readonly string[], book: FormBook): Category | null {
  const categories = new Set<Category>(forms.map((form) => book.sideOf(form, 'mentor')));
  const [category] = categories;
  return categories.size === 1 && category !== undefined ? category : null;
}

import type { Birth } from '../people/birth.js';
import type { Contacts } from '../people/contacts.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import type { FormBook } from '../people/forms.js';
import { parseNameOrNobody } from '../people/name-list.js';
import type { ParsedName } from '../people/name.js';
import type { MenteeField } from '../workbook/columns.js';
import type { Grid, Parsed, SheetReading } from '../workbook/grid.js';
import { cellText, refuse, takenWith } from '../workbook/grid.js';
import { BIRTH_PROBLEMS, FORM_PROBLEMS } from '../workbook/problems.js';
import type { RowReader } from '../workbook/row-reader.js';
import { readRows } from '../workbook/row-reader.js';
import { WARNINGS } from '../workbook/warnings.js';
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
import { parseCompletion } from './values.js';

/** One line of «База наставляемых». Dates are ISO. */
export interface MenteeRow extends CaseLink {
  readonly name: ParsedName;
  /** Absent only where the form makes the mentee a teacher. */
  readonly birth: Birth | null;
  readonly contacts: Contacts;
  readonly request: string | null;
  readonly enteredOn: string | null;
  readonly mentorName: ParsedName | null;
  readonly form: string | null;
  /** As the row states it; the form's mentee category where it doesn't. */
  readonly category: Category | null;
  readonly mentorWorkplace: string | null;
  readonly finishedOn: string | null;
  readonly results: string | null;
  readonly completed: boolean | null;
  readonly careerStartedOn: string | null;
  readonly jobStartedOn: string | null;
  readonly group: string | null;
  readonly externalId: string | null;
}

/**
 * Reads the base of mentees. The birth is required, since it tells whose consent counts (domain.md rule 5), unless the
 * mentee is a teacher.
 *
 * @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET
 */
export function readMentees(grid: Grid, options: PeopleOptions): SheetReading<MenteeRow> {
  const context = peopleContext(grid, options);
  return readRows<MenteeField, MenteeRow>(grid, 'mentees', (reader) => readMentee(reader, context));
}

function readMentee(reader: RowReader<MenteeField>, context: PeopleContext): MenteeRow {
  const name = readName(reader);
  const form = reader.read<string | null>('form', null, (_cell, text) => parseOneForm(text, context.forms));
  const category = readCategory(reader, 'mentee', form === null ? [] : [form], context.forms);
  const menteeCategory = category ?? (form === null ? null : context.forms.sideOf(form, 'mentee'));
  const birth = readBirth(reader, context);
  const birthKnown = birth !== null || menteeCategory === 'TEACHER' || reader.isRefused('birthDate');
  // Without a name there is nobody whose birth could be missing.
  if (!reader.isRefused('name')) reader.require('birth', birthKnown, BIRTH_PROBLEMS.required);
  const { enteredOn, finishedOn } = readPeriod(reader, context);
  const { caseLink, caseNote } = readCase(reader);
  if (form !== null && cellText(reader.cell('mentorName')) === '')
    reader.warn('mentorName', WARNINGS.formWithoutMentor);
  return {
    name,
    birth,
    contacts: readContacts(reader),
    request: readText(reader, 'request'),
    mentorName: reader.read<ParsedName | null>('mentorName', null, (_cell, text) => parseNameOrNobody(text)),
    form,
    category: menteeCategory,
    mentorWorkplace: readText(reader, 'mentorWorkplace'),
    enteredOn,
    finishedOn,
    results: readText(reader, 'results'),
    caseLink,
    caseNote,
    completed: reader.readMark<boolean | null>('completed', null, parseCompletion),
    careerStartedOn: readCareerStart(reader, context),
    jobStartedOn: readJobStart(reader, context),
    group: readText(reader, 'group'),
    externalId: readText(reader, 'externalId'),
  };
}

function parseOneForm(text: string, book: FormBook): Parsed<string | null> {
  const forms = book.parseAll(text);
  if (!forms.ok) return forms;
  if (forms.value.length > 1) return refuse(FORM_PROBLEMS.single(text));
  return takenWith(forms.value[0] ?? null, ...(forms.warnings ?? []));
}

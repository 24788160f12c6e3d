import { MENTEE_COLUMNS, MENTOR_COLUMNS } from '../export/columns.js';
import type { CollegeSheetKind } from '../import-lines.type.js';
import { CATEGORY_WORDS, FormBook, type SheetForm } from '../people/forms.js';
import { QUALIFICATION_WORDS } from '../people/qualification.js';
import { HEADCOUNT_SHEET, SHEETS } from '../workbook/columns.js';
import { EXAMPLES } from './examples.data.js';
import { odsOf } from './ods.js';
import type { Template } from './template.type.js';
import { xlsxOf } from './xlsx.js';

export const TEMPLATE_FORMATS = ['xlsx', 'ods'] as const;

export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** The tables that are filled from nothing; those of a cohort are exported with its listeners. */
export const TEMPLATE_KINDS = ['mentees', 'mentors', 'headcount'] as const satisfies readonly CollegeSheetKind[];

/** The columns of each table in their order: those of the bases are what an export writes. */
const FIELDS: Readonly<Record<CollegeSheetKind, readonly string[]>> = {
  mentees: MENTEE_COLUMNS.map(([field]) => field),
  mentors: MENTOR_COLUMNS.map(([field]) => field),
  headcount: Object.keys(HEADCOUNT_SHEET.columns),
};

/** Columns that hold nothing but whole numbers, of which no program makes anything else. */
const NUMBERS: ReadonlySet<string> = new Set(['birth', 'students', 'pupils', 'teachers', 'youngSpecialists']);

const YES_OR_NO = ['да', 'нет'];

/**
 * The table of a kind as it is to be filled.
 *
 * @param forms those that the college's region added, and its names of those that ship
 */
export function templateOf(kind: CollegeSheetKind, forms: readonly SheetForm[] = []): Template {
  const { title, columns } = SHEETS[kind];
  const book = new FormBook(forms);
  const written = book.codes.map((code) => book.written(code));
  const choices: Readonly<Record<string, readonly string[]>> = {
    form: written,
    forms: written,
    completed: YES_OR_NO,
    confirm: YES_OR_NO,
    category: Object.values(CATEGORY_WORDS),
    qualification: Object.values(QUALIFICATION_WORDS),
  };
  const examples: Readonly<Partial<Record<string, string>>> = EXAMPLES[kind];
  return {
    title,
    columns: FIELDS[kind].map((field) => ({
      title: columns[field]!.title,
      example: examples[field] ?? '',
      isText: !NUMBERS.has(field),
      choices: choices[field] ?? [],
    })),
  };
}

/** Bytes of a template, for Excel or for LibreOffice and whoever reads the same. */
export function templateFile(template: Template, format: TemplateFormat): Promise<Buffer> {
  return format === 'xlsx' ? xlsxOf(template) : odsOf(template);
}

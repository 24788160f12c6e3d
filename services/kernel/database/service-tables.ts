import { countKeyOf } from '../counts/count-key.js';

/** The tables that every subgraph has: who did what, and, where it counts something, its measures. */

export const createSchema = (schema: string): string => `create schema if not exists ${schema}`;

export const auditTable = (schema: string): string => `
  create table ${schema}.audit (
     id bigint generated always as identity primary key,
     at timestamptz not null default now(),
     actor text not null,
     action text not null,
     entity text not null,
     entity_id uuid not null,
     college_id uuid,
     fields text[] not null
   )`;

export const measureTable = (schema: string): string => `
  create table ${schema}.measure (
     college_id uuid not null,
     academic_year smallint not null,
     measure text not null,
     category text not null default '',
     form text not null default '',
     value integer not null check (value >= 0),
     as_of date not null,
     primary key (college_id, academic_year, measure, category, form)
   )`;

/**
 * The counts of a group as one object, by measure, category and form with blanks between: those of no form together, and
 * those by form each measure by itself. Whoever reads the figures of a region finds a few sheets where there are hundreds
 * of measures.
 */
export const measureSheetTable = (schema: string): string => `
  create table ${schema}.measure_sheet (
     college_id uuid not null,
     academic_year smallint not null,
     measure_group text collate "C" not null,
     -- The measure whose counts by form these are; empty for all those of no form.
     by_form text collate "C" not null default '',
     counts json not null,
     -- Where its group counts things that colleges share, their ids by the measure that counts them.
     things json,
     as_of date not null,
     primary key (college_id, academic_year, by_form, measure_group)
   )`;

/** Sheets of the measures that are there already: of all, or of those of a condition. */
export const measureSheetsBegin = (schema: string, which = 'true'): string => `
  insert into ${schema}.measure_sheet (college_id, academic_year, measure_group, by_form, counts, as_of)
  select college_id, academic_year, measure_group, ${SHEET_OF('measure')}, ${COUNTS_OF('measure')}, min(as_of)
    from ${schema}.measure where ${which} group by 1, 2, 3, 4`;

/** The sheet that a row of measures stands on. */
export const SHEET_OF = (row: string): string => `case ${row}.form when '' then '' else ${row}.measure end`;

/** What a sheet says of rows of measures. */
export const COUNTS_OF = (row: string): string =>
  `json_object_agg(${countKeyOf(row)}, ${row}.value order by ${row}.measure, ${row}.category, ${row}.form)`;

/** What measures were: a row for each that changed on a day; null from when there was none any more. */
export const measureHistoryTable = (schema: string): string => `
  create table ${schema}.measure_history (
     college_id uuid not null,
     academic_year smallint not null,
     measure text not null,
     category text not null,
     form text not null,
     day date not null,
     value integer check (value >= 0),
     -- Counted later, from the facts, for a day on which nobody kept it.
     recounted boolean not null default false,
     primary key (college_id, academic_year, measure, category, form, day)
   )`;

/** The same of things that colleges share: whether each was there from a day on. */
export const thingHistoryTable = (schema: string): string => `
  create table ${schema}.thing_history (
     college_id uuid not null,
     academic_year smallint not null,
     measure text not null,
     thing_id uuid not null,
     day date not null,
     there boolean not null,
     recounted boolean not null default false,
     primary key (college_id, academic_year, measure, thing_id, day)
   )`;

/** The history of measures that are there already begins with what they are, as of the day they were counted for. */
export const measureHistoryBegins = (schema: string): string => `
  insert into ${schema}.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, category, form, as_of, value from ${schema}.measure`;

/**
 * Words of code in measures are compared byte by byte: by the rules of a language each comparison of an index takes several
 * times as long, and nobody reads measures in the order of an alphabet. Those of no form stand together, as nearly all
 * formulas are made of them, and few of the others are ever read.
 */
export const measuresByBytes = (schema: string): string[] => [
  ...['measure', 'measure_history'].map((table) => {
    const columns = ['measure', 'category', 'form'].map((column) => `alter column ${column} type text collate "C"`);
    return `alter table ${schema}.${table} ${columns.join(', ')}`;
  }),
  `alter table ${schema}.measure drop constraint measure_pkey,
     add primary key (college_id, academic_year, form, category, measure)`,
];

import type { Bilingual } from '#kernel/i18n/messages.js';
import type { CollegeSheetKind } from '../../../import-lines.type.js';
import { TEMPLATE_FORMATS, TEMPLATE_KINDS, type TemplateFormat } from '../../../template/template.js';
import { collegeParameter, only, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Below it stand the tables to be filled. */
export const TEMPLATES_PATH = `${EXPORTS_PATH}templates/`;

/** The table that is filled for one cohort, with its listeners. */
export const RESULTS = 'results';

export interface CohortTemplateParameters {
  readonly cohortId: string;
  readonly format: TemplateFormat;
}

const COHORT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The results of a cohort that a path asks for; null where it asks for another table.
 *
 * @throws HubError BAD_USER_INPUT
 */
export function cohortTemplateParameters(path: string, query: URLSearchParams): CohortTemplateParameters | null {
  const [name, extension, ...more] = path.slice(TEMPLATES_PATH.length).split('.');
  const format = TEMPLATE_FORMATS.find((each) => each === extension);
  if (name !== RESULTS || format === undefined || more.length > 0) return null;
  const cohortId = query.has('cohort') ? only(query, 'cohort') : null;
  if ([...query.keys()].some((given) => given !== 'cohort') || !COHORT.test(cohortId ?? ''))
    throw refusal(TEXTS.cohort);
  return { cohortId: cohortId!, format };
}

export interface TemplateParameters {
  readonly kind: CollegeSheetKind;
  readonly format: TemplateFormat;
  /** Code of the college whose region's forms are to be chosen from; null for those that ship. */
  readonly college: string | null;
}

const TEXTS = {
  file: {
    ru: 'Шаблоны: /exports/templates/mentees.xlsx, mentors.xlsx, headcount.xlsx и, для группы, results.xlsx, также .ods.',
    en: 'The templates are /exports/templates/mentees.xlsx, mentors.xlsx, headcount.xlsx and, of a cohort, results.xlsx, and .ods as well.',
  },
  cohort: {
    ru: 'Шаблон результатов — одной группы: /exports/templates/results.xlsx?cohort=‹id группы›.',
    en: 'The template of results is of one cohort: /exports/templates/results.xlsx?cohort=<id of the cohort>.',
  },
  parameter: { ru: 'У шаблона один параметр: college.', en: 'A template has one parameter: college.' },
} as const satisfies Record<string, Bilingual>;

/** @throws HubError BAD_USER_INPUT */
export function templateParameters(path: string, query: URLSearchParams): TemplateParameters {
  const [name, extension, ...more] = path.slice(TEMPLATES_PATH.length).split('.');
  const kind = TEMPLATE_KINDS.find((each) => each === name);
  const format = TEMPLATE_FORMATS.find((each) => each === extension);
  if (kind === undefined || format === undefined || more.length > 0) throw refusal(TEXTS.file, 404);
  if ([...query.keys()].some((given) => given !== 'college')) throw refusal(TEXTS.parameter);
  return { kind, format, college: query.has('college') ? collegeParameter(query) : null };
}

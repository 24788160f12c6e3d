import type { Bilingual } from '#kernel/i18n/messages.js';
import type { CollegeSheetKind } from '../../../import-lines.type.js';
import { TEMPLATE_FORMATS, TEMPLATE_KINDS, type TemplateFormat } from '../../../template/template.js';
import { collegeParameter, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Below it stand the tables to be filled. */
export const TEMPLATES_PATH = `${EXPORTS_PATH}templates/`;

export interface TemplateParameters {
  readonly kind: CollegeSheetKind;
  readonly format: TemplateFormat;
  /** Code of the college whose region's forms are to be chosen from; null for those that ship. */
  readonly college: string | null;
}

const TEXTS = {
  file: {
    ru: 'Шаблоны: /exports/templates/mentees.xlsx, mentors.xlsx и headcount.xlsx, также .ods.',
    en: 'The templates are /exports/templates/mentees.xlsx, mentors.xlsx and headcount.xlsx, and .ods as well.',
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

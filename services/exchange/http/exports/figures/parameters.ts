import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { fill, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { FiguresRequest } from '../../../figures/figures-request.type.js';
import { only, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Where the table of figures is exported. */
export const FIGURES_PATH = `${EXPORTS_PATH}kpi`;

export const FORMATS = ['csv', 'xlsx', 'parquet', 'ndjson'] as const;

export interface FiguresParameters {
  readonly request: FiguresRequest;
  readonly format: (typeof FORMATS)[number];
  /** Null where the address names none. */
  readonly language: Language | null;
}

const KNOWN = [
  'region',
  'years',
  'periods',
  'revision',
  'groupBy',
  'indicators',
  'colleges',
  'forms',
  'categories',
  'source',
  'statuses',
  'totals',
  'orderBy',
  'format',
  'lang',
];

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
const LARGEST_REVISION = 32_767;

/**
 * What is asked for: lists by commas, or a name given several times.
 *
 * @throws HubError BAD_USER_INPUT
 */
export function figuresParameters(query: URLSearchParams): FiguresParameters {
  const strange = [...query.keys()].find((name) => !KNOWN.includes(name));
  if (strange !== undefined) throw refusal(fill(UNKNOWN, { name: strange.slice(0, 40), known: KNOWN.join(', ') }));
  const one = (name: string) => (query.has(name) ? (only(query, name) ?? '') : null);
  const region = one('region');
  if (region === null || !CODE.test(region)) throw refusal(TEXTS.region);
  const years = listOf(query, 'years');
  const periods = listOf(query, 'periods');
  const source = chosen('source', one('source'), ['LIVE', 'PUBLISHED']);
  if (source === 'LIVE' && periods) throw badUserInput(TEXTS.livePeriods, { status: 400 });
  return {
    request: {
      region,
      years,
      periods,
      revision: numberOf(one('revision')),
      groupBy: groupsOf(listOf(query, 'groupBy'), years, periods),
      indicators: listOf(query, 'indicators'),
      colleges: listOf(query, 'colleges'),
      forms: listOf(query, 'forms'),
      categories: listOf(query, 'categories')?.map((each) => chosen('categories', each, NARROWING)!) ?? null,
      source,
      statuses: statusesOf(listOf(query, 'statuses')),
      totals: chosen('totals', one('totals'), ['true', 'false']) === 'true',
      orderBy: chosen('orderBy', one('orderBy'), ORDERS),
    },
    format: chosen('format', one('format'), FORMATS) ?? 'csv',
    language: chosen('lang', one('lang'), ['ru', 'en']),
  };
}

/** «kpi-26-2024-2025-Q1.csv» */
export function figuresFileName({ request, format }: FiguresParameters): string {
  const [first = 'figures', ...more] = request.periods ?? request.years ?? [];
  const name = ['kpi', request.region, first, ...more.slice(-1)].join('-');
  return `${name.replace(/[^A-Za-z0-9._-]/g, '-')}.${format}`;
}

const GROUPS = ['COLLEGE', 'MUNICIPALITY', 'FORM', 'CATEGORY', 'YEAR', 'PERIOD'] as const;
const NARROWING = [...CATEGORIES, 'YOUNG_SPECIALIST'] as const;
const STATUSES = ['OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE'] as const;
const ORDERS = ['AS_LISTED', 'VALUE_ASC', 'VALUE_DESC', 'GAP_ASC', 'GAP_DESC'] as const;

/** A list of none would be a table without rows, which nobody means. */
function statusesOf(list: readonly string[] | null): FiguresRequest['statuses'] {
  if (list?.length === 0) return [chosen('statuses', '', STATUSES)!];
  return list?.map((each) => chosen('statuses', each, STATUSES)!) ?? null;
}

/** Rows of several years are told apart by their columns, so that nobody has to ask for it. */
function groupsOf(
  groupBy: readonly string[] | null,
  years: readonly string[] | null,
  periods: readonly string[] | null,
): FiguresRequest['groupBy'] {
  const groups = (groupBy ?? []).map((each) => chosen('groupBy', each, GROUPS)!);
  // Before the graph is asked: what both together could come to is more than it answers without a token.
  if (groups.includes('COLLEGE') && groups.includes('MUNICIPALITY')) throw refusal(TEXTS.oneOfGroups);
  return [...new Set([...groups, ...(years ? ['YEAR' as const] : []), ...(periods ? ['PERIOD' as const] : [])])];
}

function listOf(query: URLSearchParams, name: string): readonly string[] | null {
  const values = query.getAll(name).flatMap((each) => each.split(','));
  const given = [...new Set(values.map((each) => each.trim()).filter((each) => each !== ''))];
  return query.has(name) ? given : null;
}

function chosen<Choice extends string>(name: string, text: string | null, choices: readonly Choice[]): Choice | null {
  if (text === null) return null;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw refusal(fill(TEXTS.choice, { name, choices: choices.join(', ') }));
  return found;
}

function numberOf(text: string | null): number | null {
  if (text === null) return null;
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > LARGEST_REVISION) throw refusal(TEXTS.revision);
  return number;
}

const UNKNOWN: Bilingual = {
  ru: 'Параметра {name} нет; есть {known}.',
  en: 'There is no parameter {name}; there are {known}.',
};

const TEXTS = {
  oneOfGroups: {
    ru: 'groupBy: COLLEGE или MUNICIPALITY, что-то одно.',
    en: 'groupBy takes one of COLLEGE and MUNICIPALITY.',
  },
  region: { ru: 'Назовите регион: region=26.', en: 'Name the region: region=26.' },
  revision: {
    ru: 'revision – номер публикации с 1.',
    en: 'revision is the number of a publication, from 1.',
  },
  livePeriods: {
    ru: 'Текущие цифры – это цифры года: назовите years вместо periods или уберите source=LIVE.',
    en: 'Live figures are of a year: name years in place of periods, or leave out source=LIVE.',
  },
  choice: { ru: '{name}: одно из {choices}.', en: '{name}: one of {choices}.' },
} as const satisfies Record<string, Bilingual>;

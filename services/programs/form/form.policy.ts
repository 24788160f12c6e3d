import type { Category } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { toText } from '#kernel/text/free-text.js';
import { academicYearOf, formatAcademicYear, type FactYears } from '#kernel/time/academic-year.js';
import { formProblem } from './form.problems.js';

const CODE = /^[a-z0-9-]{2,60}$/;
const LONGEST_TITLE = 200;
const LONGEST_ALIAS = 100;
export const MOST_ALIASES = 20;

const DASHES = /\s*[-‐‑‒–—―−/→]+\s*/gu;

/** A name of a form in the shape to compare in: lower case, no quotation marks, every dash a hyphen without spaces. */
export function aliasKey(text: string): string {
  return text
    .toWellFormed()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„'’\p{Cc}]/gu, ' ')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A form as a region has it. */
export interface KnownForm {
  readonly code: string;
  readonly title: Bilingual;
  readonly mentorCategory: string;
  readonly menteeCategory: string;
  /** The region that added it; null for a form that ships with the hub. */
  readonly regionId: string | null;
  readonly aliases: readonly string[];
  /** Those of them that the region added, in order. */
  readonly ownAliases: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** What a coordinator says of a form; what is left out stays. */
export interface GivenForm {
  readonly regionId: string;
  readonly code: string;
  readonly titleRu?: string | null;
  readonly titleEn?: string | null;
  readonly mentorCategory?: Category | null;
  readonly menteeCategory?: Category | null;
  readonly aliases?: readonly string[] | null;
  readonly firstYear?: number | null;
}

/** Academic years that a form may begin or end with: those of the region, and the next one, for which it is prepared. */
export interface FormYears {
  readonly first: number;
  readonly last: number;
}

export const formYears = ({ today, firstYear }: FactYears): FormYears => ({
  first: firstYear,
  last: academicYearOf(today) + 1,
});

/** A slip of the hand in a year would close a form for good, or for nobody. */
function outsideProblems(year: number | null | undefined, { first, last }: FormYears, field: string): Problem[] {
  if (year == null || (year >= first && year <= last)) return [];
  const bounds = { first: formatAcademicYear(first), last: formatAcademicYear(last) };
  return [formProblem('FORM_YEAR_OUTSIDE', [field], bounds)];
}

/** What is wrong with a form that a region puts down, given all forms that there are, those of other regions too. */
export function putFormProblems(given: GivenForm, forms: readonly KnownForm[], years: FormYears): Problem[] {
  const { code, regionId } = given;
  if (!CODE.test(code)) return [formProblem('FORM_CODE', ['code'])];
  const known = forms.find((form) => form.code === code);
  if (known && known.regionId !== null && known.regionId !== regionId)
    return [formProblem('FORM_CODE_TAKEN', ['code'])];
  const own = forms.filter((form) => form.regionId === null || form.regionId === regionId);
  const backwards = known?.lastYear != null && given.firstYear != null && known.lastYear < given.firstYear;
  return [
    ...titleProblems(given, known),
    ...categoryProblems(given, known),
    ...aliasProblems(given, own),
    ...outsideProblems(given.firstYear, years, 'firstYear'),
    ...(backwards ? [formProblem('FORM_YEARS', ['firstYear'])] : []),
  ];
}

function titleProblems(given: GivenForm, known: KnownForm | undefined): Problem[] {
  return (['titleRu', 'titleEn'] as const).flatMap((field) => {
    const text = given[field];
    if (text == null) return known ? [] : [formProblem('FORM_TITLE', [field])];
    if (known?.regionId === null) return [formProblem('FORM_SHIPPED', [field])];
    const length = toText(text)?.length ?? 0;
    return length > 0 && length <= LONGEST_TITLE ? [] : [formProblem('FORM_TITLE', [field])];
  });
}

/** Who can be whose mentor at all; pairs and figures rest on the categories, so a form keeps its own. */
function categoryProblems(given: GivenForm, known: KnownForm | undefined): Problem[] {
  const { mentorCategory: mentor, menteeCategory: mentee } = given;
  if (known) {
    const same = (mentor ?? known.mentorCategory) === known.mentorCategory;
    const both = same && (mentee ?? known.menteeCategory) === known.menteeCategory;
    return both ? [] : [formProblem('FORM_CATEGORIES_FIXED', [same ? 'menteeCategory' : 'mentorCategory'])];
  }
  if (!mentor || !mentee) {
    return [formProblem('FORM_CATEGORIES_MISSING', [mentor ? 'menteeCategory' : 'mentorCategory'])];
  }
  return mentor === 'PUPIL' && mentee !== 'PUPIL' ? [formProblem('FORM_CATEGORIES', ['mentorCategory'])] : [];
}

function aliasProblems({ code, aliases }: GivenForm, forms: readonly KnownForm[]): Problem[] {
  if (!aliases) return [];
  const keys = aliases.map(aliasKey);
  const malformed = keys.some((key) => key.length === 0 || key.length > LONGEST_ALIAS);
  if (malformed || keys.length > MOST_ALIASES || new Set(keys).size < keys.length) {
    return [formProblem('FORM_ALIAS', ['aliases'], { most: MOST_ALIASES })];
  }
  return keys.flatMap((key, n) => {
    const other = forms.find((form) => form.code !== code && (form.code === key || form.aliases.includes(key)));
    return other ? [formProblem('FORM_ALIAS_TAKEN', ['aliases', n], { form: other.title })] : [];
  });
}

/** Whether programmes of a form may be opened for a year. */
export const isOpenIn = ({ firstYear, lastYear }: Pick<KnownForm, 'firstYear' | 'lastYear'>, year: number): boolean =>
  (firstYear === null || firstYear <= year) && (lastYear === null || year <= lastYear);

interface Retiring {
  /** Programmes of later years, which run on. */
  readonly programmes: number;
  readonly confirmed: boolean;
  readonly years: FormYears;
}

/** What is wrong with retiring a form: programmes of later years are not closed in silence. */
export function retireProblems(
  { firstYear }: KnownForm,
  lastYear: number | null,
  { programmes, confirmed, years }: Retiring,
): Problem[] {
  const outside = outsideProblems(lastYear, years, 'lastYear');
  if (outside.length > 0) return outside;
  if (lastYear !== null && firstYear !== null && lastYear < firstYear) return [formProblem('FORM_YEARS', ['lastYear'])];
  return programmes > 0 && !confirmed ? [formProblem('FORM_RUNNING', ['confirm'], { programmes })] : [];
}

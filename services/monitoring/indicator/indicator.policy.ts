import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { definitionProblem, type Term } from './formula.policy.js';
import { FORMULA_REASONS, indicatorProblem } from './indicator.problems.js';
import { INDICATORS } from './indicators.data.js';
import { MEASURES, type MeasureSeed } from './measures.data.js';

const MAX_TITLE = 200;
const MAX_DESCRIPTION = 2000;
const MAX_TERMS = 20;
const MAX_NAME = 40;

/** Indicators of its own that a region may have, which are listed together. */
const MAX_OWN = 100;

interface Definition {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly descriptionRu: string;
  readonly descriptionEn: string;
  readonly unit: 'PEOPLE' | 'ORGANISATIONS';
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
}

/** A term as it is kept: the total where no category or form is named. */
export function toTerm(given: { measure: string; category?: string | null; form?: string | null }): Term {
  return { measure: given.measure, category: given.category ?? '', form: given.form ?? '' };
}

const PARTS = ['numerator', 'denominator'] as const;
type Part = (typeof PARTS)[number];

/** Why a region may not define an indicator like this; empty when it may. */
export function indicatorProblems(definition: Definition): Problem[] {
  return [
    ...codeProblems(definition.code),
    ...textProblems(definition),
    ...PARTS.flatMap((part) => partProblems(definition[part], part, definition.unit)),
  ];
}

/** Why a region that has so many indicators of its own may not define another one; empty when it may. */
export function countProblems(own: number): Problem[] {
  return own < MAX_OWN ? [] : [indicatorProblem('INDICATORS_TOO_MANY', ['code'], { most: MAX_OWN })];
}

function codeProblems(code: string): Problem[] {
  if (!/^[a-z][a-z0-9_]{2,59}$/.test(code)) return [indicatorProblem('INDICATOR_CODE_MALFORMED', ['code'])];
  const reserved = INDICATORS.some((shipped) => shipped.code === code);
  return reserved ? [indicatorProblem('INDICATOR_CODE_RESERVED', ['code'])] : [];
}

function textProblems(definition: Definition): Problem[] {
  const limits = {
    titleRu: MAX_TITLE,
    titleEn: MAX_TITLE,
    descriptionRu: MAX_DESCRIPTION,
    descriptionEn: MAX_DESCRIPTION,
  };
  return (Object.keys(limits) as (keyof typeof limits)[])
    .filter((field) => definition[field].trim() === '' || definition[field].length > limits[field])
    .map((field) => indicatorProblem('TEXT_LENGTH', [field], { most: limits[field] }));
}

function partProblems(terms: readonly Term[], part: string, unit: Definition['unit']): Problem[] {
  if (
    terms.length > MAX_TERMS ||
    terms.some((term) => term.category.length > MAX_NAME || term.form.length > MAX_NAME)
  ) {
    return [indicatorProblem('FORMULA_TOO_LONG', [part])];
  }
  const measures = terms.map((term) => MEASURES.find((one) => one.code === term.measure));
  const unknown = measures.flatMap((found, at) => (found ? [] : [unknownMeasure(part, at)]));
  if (unknown.length > 0) return unknown;
  const known = measures.filter((one) => one !== undefined);
  const reason = definitionProblem(terms) ?? overlap(known) ?? unitProblem(terms, known, unit);
  return reason ? [indicatorProblem('DEFINITION_REFUSED', [part], { reason })] : [];
}

/** Terms that count a form of mentoring which there is not; such an indicator would be MISSING for ever. */
export function formProblems(formula: Pick<Definition, Part>, known: readonly string[]): Problem[] {
  return PARTS.flatMap((part) =>
    formula[part].flatMap(({ form }, at) =>
      form === '' || known.includes(form)
        ? []
        : [indicatorProblem('FORM_UNKNOWN', [part, at, 'form'], { forms: known.join(', ') })],
    ),
  );
}

function unknownMeasure(part: string, at: number): Problem {
  return indicatorProblem('MEASURE_UNKNOWN', [part, at, 'measure'], {
    measures: { ru: listed('ru'), en: listed('en') },
  });
}

/** The measures by their titles, each with the code by which a formula names it. */
function listed(language: keyof Bilingual): string {
  return MEASURES.map(({ code, title }) => `${title[language]} (${code})`).join(', ');
}

/** Two measures that may count the same person; their sum would count that person twice. */
function overlap(measures: readonly MeasureSeed[]): Bilingual | null {
  const people = measures.filter(({ counted }) => counted !== 'ENTERPRISES' && counted !== 'RECORDS');
  const groups = people.map((one) => one.counted);
  const anybody = groups.includes('PARTICIPANTS') && groups.length > 1;
  if (!anybody && new Set(groups).size === groups.length) return null;
  return FORMULA_REASONS.SAME_PEOPLE;
}

/** Organisations are distinct in a region, which only two measures can be, each alone and in total. */
function unitProblem(
  terms: readonly Term[],
  measures: readonly MeasureSeed[],
  unit: Definition['unit'],
): Bilingual | null {
  const organisations = measures.filter(({ counted }) => counted === 'ENTERPRISES').length;
  if (unit === 'PEOPLE' && organisations === 0) return null;
  const [only] = terms;
  if (unit === 'ORGANISATIONS' && organisations === 1 && terms.length === 1 && !only?.category && !only?.form)
    return null;
  return FORMULA_REASONS.ORGANISATIONS;
}

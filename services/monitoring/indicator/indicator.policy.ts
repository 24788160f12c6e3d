import type { Problem } from '#kernel/graph/problem.js';
import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { definitionProblem, isOverItself, type Term } from './formula.policy.js';
import { FORMULA_REASONS, indicatorProblem } from './indicator.problems.js';
import { INDICATORS } from './indicators.data.js';
import { categoryProblems } from './kept.policy.js';
import { measureOf, MEASURES, UNIT_NAMES, type MeasureSeed, type Unit } from './measures.data.js';

const MAX_TITLE = 200;
const MAX_DESCRIPTION = 2000;
const MAX_REASON = 500;
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
  readonly unit: Unit;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
}

/** A term as it is kept: the total where no category or form is named. */
export function toTerm(given: { measure: string; category?: string | null; form?: string | null }): Term {
  return { measure: given.measure, category: given.category ?? '', form: given.form ?? '' };
}

const PARTS = ['numerator', 'denominator'] as const;

/** Why a region may not define an indicator like this; empty when it may. */
export function indicatorProblems(definition: Definition): Problem[] {
  return [...codeProblems(definition.code), ...textProblems(definition), ...formulaProblems(definition)];
}

function formulaProblems(definition: Definition): Problem[] {
  const problems = PARTS.flatMap((part) => partProblems(definition[part], part, definition.unit));
  if (problems.length > 0 || !isOverItself(definition)) return problems;
  return [indicatorProblem('DEFINITION_REFUSED', ['denominator'], { reason: FORMULA_REASONS.OVER_ITSELF })];
}

/** Why a region that has so many indicators of its own may not define another one; empty when it may. */
export function countProblems(own: number): Problem[] {
  return own < MAX_OWN ? [] : [indicatorProblem('INDICATORS_TOO_MANY', ['code'], { most: MAX_OWN })];
}

/** Why an indicator may not be retired for this reason; empty when it may. */
export function reasonProblems(reason: string): Problem[] {
  const sound = reason !== '' && reason.length <= MAX_REASON;
  return sound ? [] : [indicatorProblem('TEXT_LENGTH', ['reason'], { most: MAX_REASON })];
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
  const unkept = terms.flatMap((term, at) => [
    ...measureProblems(term, [part, at]),
    ...categoryProblems(term, [part, at]),
  ]);
  if (unkept.length > 0) return unkept;
  const measures = terms.flatMap(({ measure }) => measureOf(measure) ?? []);
  const reason = definitionProblem(terms) ?? unitReason(measures, unit);
  return reason ? [indicatorProblem('DEFINITION_REFUSED', [part], { reason })] : [];
}

function measureProblems({ measure }: Term, path: Problem['path']): Problem[] {
  return measureOf(measure) ? [] : [indicatorProblem('MEASURE_UNKNOWN', [...path, 'measure'], { measures: listed() })];
}

/** The measures by their titles, each with the code by which a formula names it. */
function listed(): Bilingual {
  const told = (language: keyof Bilingual) =>
    MEASURES.map(({ code, title }) => `${title[language]} (${code})`).join(', ');
  return { ru: told('ru'), en: told('en') };
}

/** Organisations are distinct in a region, which is known of the whole of a measure and of no sum. */
function unitReason(measures: readonly MeasureSeed[], unit: Unit): Bilingual | null {
  const others = measures.filter((one) => one.unit !== unit);
  if (others.length > 0) return otherUnit(others, unit);
  return unit === 'ORGANISATIONS' && measures.length > 1 ? FORMULA_REASONS.ORGANISATIONS : null;
}

function otherUnit(others: readonly MeasureSeed[], unit: Unit): Bilingual {
  const told = (language: keyof Bilingual) =>
    others.map((one) => `${one.title[language]} (${UNIT_NAMES[one.unit][language]})`).join(', ');
  return fill(FORMULA_REASONS.OTHER_UNIT, { unit: UNIT_NAMES[unit], others: { ru: told('ru'), en: told('en') } });
}

import type { ProblemCode } from '#kernel/graph/problem-code.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { definitionProblem, type Term } from './formula.policy.js';
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
  if (own < MAX_OWN) return [];
  return [
    problem('INDICATORS_TOO_MANY', ['code'], {
      ru: `У региона уже ${MAX_OWN} своих показателей — больше не бывает. Измените один из них: его код остаётся за ним.`,
      en: `The region has ${MAX_OWN} indicators of its own already, and no more are kept. Redefine one of them under its code.`,
    }),
  ];
}

function codeProblems(code: string): Problem[] {
  if (!/^[a-z][a-z0-9_]{2,59}$/.test(code)) {
    return [
      problem('INDICATOR_CODE_MALFORMED', ['code'], {
        ru: 'Код показателя — от 3 до 60 строчных латинских букв, цифр и подчёркиваний, первой стоит буква.',
        en: 'The code of an indicator is 3 to 60 small Latin letters, digits and underscores, a letter first.',
      }),
    ];
  }
  if (!INDICATORS.some((shipped) => shipped.code === code)) return [];
  return [
    problem('INDICATOR_CODE_RESERVED', ['code'], {
      ru: 'Это общий показатель: во всех регионах он значит одно и то же. Возьмите для своего другой код.',
      en: 'This indicator is common to all regions and means the same in each. Choose another code for yours.',
    }),
  ];
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
    .map((field) => ({
      code: 'TEXT_LENGTH',
      path: [field],
      text: { ru: 'Нужен текст до {most} знаков.', en: 'A text of up to {most} characters is needed.' },
      values: { most: limits[field] },
    }));
}

function partProblems(terms: readonly Term[], part: string, unit: Definition['unit']): Problem[] {
  if (
    terms.length > MAX_TERMS ||
    terms.some((term) => term.category.length > MAX_NAME || term.form.length > MAX_NAME)
  ) {
    return [
      problem('FORMULA_TOO_LONG', [part], {
        ru: 'В части формулы — до 20 слагаемых, а код категории или формы — до 40 знаков.',
        en: 'A part of a formula has up to 20 terms, and the code of a category or form up to 40 characters.',
      }),
    ];
  }
  const measures = terms.map((term) => MEASURES.find((one) => one.code === term.measure));
  const unknown = measures.flatMap((found, at) => (found ? [] : [unknownMeasure(part, at)]));
  if (unknown.length > 0) return unknown;
  const known = measures.filter((one) => one !== undefined);
  const reason = definitionProblem(terms) ?? overlap(known) ?? unitProblem(terms, known, unit);
  return reason ? [problem('DEFINITION_REFUSED', [part], reason)] : [];
}

/** Terms that count a form of mentoring which there is not; such an indicator would be MISSING for ever. */
export function formProblems(formula: Pick<Definition, Part>, known: readonly string[]): Problem[] {
  return PARTS.flatMap((part) =>
    formula[part].flatMap(({ form }, at) =>
      form === '' || known.includes(form)
        ? []
        : [
            {
              ...problem('FORM_UNKNOWN', [part, at, 'form'], {
                ru: 'Такой формы наставничества нет. Есть: {forms}.',
                en: 'There is no such form of mentoring. There are: {forms}.',
              }),
              values: { forms: known.join(', ') },
            },
          ],
    ),
  );
}

function unknownMeasure(part: string, at: number): Problem {
  return {
    ...problem('MEASURE_UNKNOWN', [part, at, 'measure'], {
      ru: 'Такой величины хаб не ведёт. Есть: {measures}.',
      en: 'The hub keeps no such measure. There are: {measures}.',
    }),
    values: { measures: { ru: listed('ru'), en: listed('en') } },
  };
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
  return {
    ru: 'Эти величины могут учесть одного и того же человека: в сумме он посчитан дважды. Оставьте одну из них.',
    en: 'These measures may count the same person, who would count twice in their sum. Keep one of them.',
  };
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
  return {
    ru:
      'Предприятия считаются по региону без повторов: в показателе по организациям каждая часть — одна величина, ' +
      'предприятия с наставниками или предприятия-партнёры, без категории и формы, ' +
      'а показатель по людям их не берёт.',
    en:
      'Enterprises are distinct in a region: in an indicator of organisations each part is one measure, enterprises ' +
      'with mentors or partner enterprises, without category or form, and one of people takes neither.',
  };
}

function problem(code: ProblemCode, path: readonly (string | number)[], text: Bilingual): Problem {
  return { code, path, text };
}

import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { CATEGORY_NAMES } from '../indicator/category-names.data.js';
import type { Formula, Term } from '../indicator/formula.policy.js';
import type { MeasureCategory } from '../indicator/measure-category.type.js';
import { MEASURES } from '../indicator/measures.data.js';

/** What forms of mentoring are called, by their codes. */
export type FormTitles = ReadonlyMap<string, Bilingual>;

/** What a measure of a formula counts, in words: its title, and what it is narrowed to. */
export function termTitle({ measure, category, form }: Term, forms: FormTitles): Bilingual {
  const title = MEASURES.find(({ code }) => code === measure)?.title ?? { ru: measure, en: measure };
  const narrowed = [
    ...(category === '' ? [] : [CATEGORY_NAMES[category as MeasureCategory]]),
    ...(form === '' ? [] : [forms.get(form) ?? { ru: form, en: form }]),
  ];
  if (narrowed.length === 0) return title;
  const listed = (language: keyof Bilingual) => narrowed.map((name) => name[language]).join(', ');
  return fill({ ru: '{title} ({ru})', en: '{title} ({en})' }, { title, ru: listed('ru'), en: listed('en') });
}

/** «наставляемые (студенты) ÷ численность студентов × 100». */
export function formulaText({ numerator, denominator }: Formula, forms: FormTitles): Bilingual {
  const sum = (language: keyof Bilingual, terms: readonly Term[]) => {
    const text = terms.map((term) => termTitle(term, forms)[language]).join(' + ');
    return terms.length > 1 ? `(${text})` : text;
  };
  const ratio = (language: keyof Bilingual) => `${sum(language, numerator)} ÷ ${sum(language, denominator)} × 100`;
  return { ru: ratio('ru'), en: ratio('en') };
}

interface LeftOut {
  readonly expected: number;
  readonly reported: number;
  /** People; null where it is not known. */
  readonly withoutConsent: number | null;
  readonly hidden: number;
  /** Whether it stands as an earlier revision told it. */
  readonly kept: boolean;
  /** Whether the figure is of one form or category: who lacks a consent is counted over all of them. */
  readonly narrowed: boolean;
}

const WITHOUT_CONSENT: Bilingual = {
  ru: 'Участников, которых нет в цифре, потому что согласие на обработку их данных не действует: {count}.',
  en: 'People who take part and are not counted, since no consent of theirs is in force: {count}.',
};
const WITHOUT_CONSENT_AT_ALL: Bilingual = {
  ru: 'Участников всех форм и категорий вместе, которых нет в цифрах, потому что согласие на обработку их данных не действует: {count}.',
  en: 'People of all forms and categories together who take part and are not counted, since no consent of theirs is in force: {count}.',
};

/** Who is not in a figure and why. */
export function leftOutTexts({ expected, reported, withoutConsent, hidden, kept, narrowed }: LeftOut): Bilingual[] {
  return [
    ...(reported < expected
      ? [
          fill(
            {
              ru: 'Колледжей, которые дали не обе части показателя и в сумму не входят: {count} из {expected}.',
              en: 'Colleges that have not given both parts and are not in the sum: {count} of {expected}.',
            },
            { count: expected - reported, expected },
          ),
        ]
      : []),
    ...(withoutConsent ? [fill(narrowed ? WITHOUT_CONSENT_AT_ALL : WITHOUT_CONSENT, { count: withoutConsent })] : []),
    ...(hidden > 0
      ? [
          fill(
            {
              ru: 'Колледжей, чья доля в сумме учтена, а сама не опубликована: {count}.',
              en: 'Colleges that are in the sum, and whose own share is not published: {count}.',
            },
            { count: hidden },
          ),
        ]
      : []),
    ...(kept
      ? [
          {
            ru: 'Цифра осталась той, что опубликована раньше: с тех пор она изменилась на слишком малое число людей, чтобы об этом сказать.',
            en: 'The figure stays as it was published before: since then it has changed by too few people to be told.',
          },
        ]
      : []),
  ];
}

import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { Term } from '../indicator/formula.policy.js';
import { MEASURES } from '../indicator/measures.data.js';
import { missingTerms } from '../ledger/parts.policy.js';
import type { Question } from './answer.policy.js';
import type { ScoreStatus } from './scorecard.policy.js';

type Asked = Pick<Question, 'subject' | 'formula' | 'year' | 'ledger'>;

/** Why there is no figure; null when there is one. */
export function noteOf(status: ScoreStatus, asked: Asked): Bilingual | null {
  switch (status) {
    case 'OK':
      return null;
    case 'SUPPRESSED':
      return SUPPRESSED_SO;
    case 'MISSING':
      return whyMissing(asked);
    case 'NOT_APPLICABLE':
      return nothingToDivideByNote(asked.formula.denominator);
  }
}

function whyMissing({ subject, formula, year, ledger }: Asked): Bilingual {
  if (ledger.source === 'PUBLISHED') {
    return ledger.whyNothing(year) ?? (subject.kind === 'COLLEGE' ? NOT_ACCEPTED : nobodyReportedNote(year));
  }
  if (subject.kind !== 'COLLEGE') return nobodyReportedNote(year);
  return missingNote(year, missingTerms(formula, ledger.countsOf(subject.college.id, year)));
}

/** Why a publication says nothing of a college. */
const NOT_ACCEPTED: Bilingual = {
  ru: 'В опубликованном этого нет: колледж не сдал период, или за него не всё посчитано.',
  en: 'It is not in what is published: the college has not told the period, or not all of it was counted.',
};

/** Why a figure is hidden: for itself, or for another that could be worked out with it. */
const SUPPRESSED_SO: Bilingual = {
  ru: 'Скрыто: по этой цифре или вместе с другими по ней можно было бы узнать отдельных людей.',
  en: 'Hidden: by this figure, or by it and others together, single people could be recognised.',
};

/** What a college has not reported. */
export function missingNote(year: number, terms: readonly Term[]): Bilingual {
  const text = { ru: 'За {year} нет данных: {measures}.', en: 'No data for {year}: {measures}.' };
  return fill(text, { year: formatAcademicYear(year), measures: titlesOf(terms) });
}

export function nobodyReportedNote(year: number): Bilingual {
  return fill(
    {
      ru: 'За {year} ни один колледж региона не дал всех данных для этого показателя.',
      en: 'For {year} no college of the region has given all the data of this indicator.',
    },
    { year: formatAcademicYear(year) },
  );
}

export function nothingToDivideByNote(terms: readonly Term[]): Bilingual {
  const text = { ru: 'Доля не считается: {measures} — 0.', en: 'There is no share to compute: {measures} is 0.' };
  return fill(text, { measures: titlesOf(terms) });
}

function titlesOf(terms: readonly Term[]): Bilingual {
  const titles = terms.map(({ measure }) => MEASURES.find((one) => one.code === measure)?.title);
  const once = (language: keyof Bilingual) => [...new Set(titles.map((title) => title?.[language]))].join(', ');
  return { ru: once('ru'), en: once('en') };
}

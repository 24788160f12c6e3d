import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { Formula, Term } from '../indicator/formula.policy.js';
import { MEASURES } from '../indicator/measures.data.js';
import type { Ledger } from '../ledger/ledger.js';
import { missingTerms } from '../ledger/parts.policy.js';
import type { ScoreStatus } from './scorecard.policy.js';

interface Asked {
  readonly formula: Formula;
  readonly year: number;
  readonly ledger: Ledger;
}

/** Why a college has no figure; null when it has. */
export function collegeNote(
  status: ScoreStatus,
  collegeId: string,
  { formula, year, ledger }: Asked,
): Bilingual | null {
  const missing = () => missingNote(year, missingTerms(formula, ledger.countsOf(collegeId, year)));
  return noteOf(status, { formula, year, ledger }, missing);
}

/** Why a region has no figure, or its colleges no median; null when there is one. */
export function regionNote(status: ScoreStatus, asked: Asked): Bilingual | null {
  return noteOf(status, asked, () => nobodyReportedNote(asked.year));
}

function noteOf(status: ScoreStatus, { formula, year, ledger }: Asked, missing: () => Bilingual): Bilingual | null {
  switch (status) {
    case 'OK':
      return null;
    case 'SUPPRESSED':
      return SUPPRESSED_SO;
    case 'MISSING':
      return ledger.whyNothing(year) ?? missing();
    case 'NOT_APPLICABLE':
      return nothingToDivideByNote(formula.denominator);
  }
}

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

import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Term } from '../indicator/formula.policy.js';
import type { MeasureCategory } from '../indicator/measure-category.type.js';
import { MeasureOwner } from '../indicator/measure-owner.type.js';
import { MEASURE_SOURCES } from '../indicator/measure-sources.data.js';
import type { Cell, CellAnswer } from '../kpi/cell.policy.js';
import { termKey, valueOf } from '../ledger/counts.policy.js';
import type { Ledger } from '../ledger/ledger.js';
import { isComplete, partsOf } from '../ledger/parts.policy.js';
import { collegesOf } from '../ledger/subject.policy.js';
import type { Question } from '../scorecard/answer.policy.js';
import { FormulaPart, type ExplainedTerm } from './explain.type.js';
import { termTitle, type FormTitles } from './words.policy.js';

/** When a measure of a college changed last in a year. */
export interface LastChange {
  readonly collegeId: string;
  /** As `termKey` names it. */
  readonly term: string;
  readonly day: string;
}

/** A term before it is told in one of the languages. */
interface TermInWords extends Omit<ExplainedTerm, 'title' | 'countedFrom'> {
  readonly title: Bilingual;
  readonly countedFrom: Bilingual | null;
}

/** The question that a cell answers: that of the part where it is narrowed. */
export const questionOf = ({ whole, part }: Cell): Question => part ?? whole;

/**
 * Each measure with its sum over the colleges that the figure rests on; a part that is one measure is that measure, and
 * is told as the figure tells it. None where the indicator is not counted so.
 */
export function explainedTerms(
  cell: Cell,
  { answer: { score }, counted }: CellAnswer,
  changes: readonly LastChange[],
  forms: FormTitles,
): TermInWords[] {
  if (!counted) return [];
  const question = questionOf(cell);
  const { formula, ledger } = question;
  const sides = [
    { part: FormulaPart.NUMERATOR, terms: formula.numerator, whole: score.numerator },
    { part: FormulaPart.DENOMINATOR, terms: formula.denominator, whole: score.denominator },
  ];
  return sides.flatMap(({ part, terms, whole }) =>
    terms.map((term) => ({
      part,
      measure: term.measure,
      title: termTitle(term, forms),
      category: (term.category || null) as MeasureCategory | null,
      form: term.form || null,
      value: terms.length === 1 ? whole : ledger.source === 'LIVE' ? sumOf(term, question) : null,
      lastChangedOn: latest(changes.filter((change) => change.term === termKey(term))),
      ...sourceOf(term),
    })),
  );
}

function sourceOf({ measure }: Term): Pick<TermInWords, 'countedBy' | 'countedFrom'> {
  const source = MEASURE_SOURCES[measure];
  return source
    ? { countedBy: MeasureOwner[source.countedBy], countedFrom: source.countedFrom }
    : { countedBy: null, countedFrom: null };
}

/** Over the colleges that have both parts, as the figure is. */
function sumOf(term: Term, { formula, subject, ledger, year }: Question): number | null {
  const told = collegesOf(subject).flatMap(({ id }) => {
    const counts = countsIn(ledger, id, year);
    return isComplete(partsOf(formula, id, counts)) ? (valueOf(term, counts) ?? []) : [];
  });
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

/** What a college has counted; of what is published nothing but the figures is told. */
export const countsIn = (ledger: Ledger, id: string, year: number) =>
  ledger.source === 'LIVE' ? ledger.countsOf(id, year) : [];

export const latest = (changes: readonly LastChange[]): string | null =>
  changes.map(({ day }) => day).sort().at(-1) ?? null; // prettier-ignore

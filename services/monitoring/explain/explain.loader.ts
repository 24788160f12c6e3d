import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import { say } from '#kernel/i18n/messages.js';
import { parsePeriod } from '#kernel/time/period.js';
import type { Term } from '../indicator/formula.policy.js';
import type { MeasureCategory } from '../indicator/measure-category.type.js';
import { TableFigure } from '../kpi/kpi.shape.js';
import { momentsOf, requestRefusal } from '../kpi/request.policy.js';
import { leftOut, termKey, valueOf } from '../ledger/counts.policy.js';
import { WHOLE } from '../ledger/cut.policy.js';
import type { Ledger } from '../ledger/ledger.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import { isComplete, partsOf } from '../ledger/parts.policy.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import { answer } from '../scorecard/answer.loader.js';
import type { Answer, IndicatorFormula } from '../scorecard/answer.policy.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { lastChanges, publicationsOf, type LastChange } from './explain.repository.js';
import { FormulaPart, type ExplainArgs, type ExplainedTerm, type Explanation } from './explain.type.js';
import { formulaText, leftOutTexts, termTitle } from './words.policy.js';

/** Six statements at most, whatever the number of colleges. */
export async function loadExplanation(context: HubContext, args: ExplainArgs): Promise<Explanation> {
  const { language } = context;
  const asked = { years: args.year == null ? null : [args.year], periods: args.period == null ? null : [args.period] };
  const problem = requestRefusal({ ...asked, source: args.source ?? null });
  if (problem) throw badUserInput(problem);
  const [moment] = momentsOf(asked);
  const { year } = moment!;

  const regionId = await regionIdOf(context, 'region', args.region);
  const scope = { regionIds: [regionId], collegeIds: args.collegeId == null ? [] : [args.collegeId], years: [year] };
  const [ledgers, formulasOf] = await Promise.all([openLedgers(context, scope), openFormulas(context, scope)]);
  const subject = subjectOf(ledgers, regionId, args.collegeId ?? null);
  const formula = formulaOf(formulasOf(regionId), args.indicator);
  const [ledger] = await ledgers.ledgersFor([
    { subject, moment: moment!, source: args.source ?? null, andColleges: true },
  ]);
  const colleges = collegesOf(subject);

  const question = { subject, formula, cut: WHOLE, year, ledger: ledger! };
  const ofColleges = colleges.map((college) => ({ ...question, subject: { kind: 'COLLEGE', college } as const }));
  const [whole, ...own] = await answer([question, ...ofColleges]);
  const terms = [...formula.numerator, ...formula.denominator];
  const isLive = ledger!.source === 'LIVE';
  const changes = isLive ? await lastChanges(context, colleges.map(({ id }) => id), year, terms) : []; // prettier-ignore
  const withoutConsent = (id: string) => (ledger!.source === 'LIVE' ? leftOut([ledger!.countsOf(id, year)]) : null);
  const shown = (given: Answer) =>
    new TableFigure(
      { cut: WHOLE, whole: given.question, part: null },
      { answer: given, counted: true },
      { language, isTotal: false },
    );
  const period = whole!.published && parsePeriod(whole!.published.code);
  return {
    figure: shown(whole!),
    formula: say(formulaText(formula), language),
    terms: explainedTerms(whole!, changes).map(({ title, ...term }) => ({ ...term, title: say(title, language) })),
    colleges: own.map((given, n) => ({
      college: { id: colleges[n]!.id },
      figure: shown(given),
      counted: given.coverage.reported > 0,
      leftOutWithoutConsent: withoutConsent(colleges[n]!.id),
      lastChangedOn: latest(changes.filter(({ collegeId }) => collegeId === colleges[n]!.id)),
    })),
    leftOut: leftOutTexts({
      ...whole!.coverage,
      withoutConsent: isLive ? leftOut(colleges.map(({ id }) => countsIn(ledger!, id, year))) : null,
      hidden: subject.kind === 'COLLEGE' ? 0 : own.filter(({ score }) => score.status === 'SUPPRESSED').length,
      kept: whole!.published?.kept ?? false,
    }).map((text) => say(text, language)),
    publications: period ? await publicationsOf(context, regionId, period) : [],
  };
}

const countsIn = (ledger: Ledger, id: string, year: number) =>
  ledger.source === 'LIVE' ? ledger.countsOf(id, year) : [];

function subjectOf(ledgers: Ledgers, regionId: string, collegeId: string | null): Subject {
  if (collegeId === null) return { kind: 'REGION', regionId, colleges: ledgers.collegesOf(regionId) };
  const college = ledgers.college(collegeId);
  if (college?.regionId === regionId) return { kind: 'COLLEGE', college };
  throw badUserInput({ ru: 'Такого колледжа в этом регионе нет.', en: 'This region has no such college.' });
}

function formulaOf(formulas: readonly IndicatorFormula[], code: string): IndicatorFormula {
  const formula = formulas.find(({ indicator }) => indicator.code === code);
  if (formula) return formula;
  throw unknownCodes({ argument: 'indicator', codes: [code] }, formulas.map(({ indicator }) => indicator.code)); // prettier-ignore
}

/** Each measure with its sum over the colleges that the figure rests on; a part that is one measure is that measure. */
function explainedTerms({ question, score }: Answer, changes: readonly LastChange[]) {
  const { formula, ledger } = question;
  const sides = [
    { part: FormulaPart.NUMERATOR, terms: formula.numerator, whole: score.numerator },
    { part: FormulaPart.DENOMINATOR, terms: formula.denominator, whole: score.denominator },
  ];
  return sides.flatMap(({ part, terms, whole }) =>
    terms.map((term) => {
      return {
        part,
        measure: term.measure,
        title: termTitle(term),
        category: (term.category || null) as MeasureCategory | null,
        form: term.form || null,
        value: terms.length === 1 ? whole : ledger.source === 'LIVE' ? sumOf(term, question) : null,
        lastChangedOn: latest(changes.filter((change) => change.term === termKey(term))),
      } satisfies Omit<ExplainedTerm, 'title'> & { title: unknown };
    }),
  );
}

/** Over the colleges that have both parts, as the figure is. */
function sumOf(term: Term, { formula, subject, ledger, year }: Answer['question']): number | null {
  const told = collegesOf(subject).flatMap(({ id }) => {
    const counts = countsIn(ledger, id, year);
    return isComplete(partsOf(formula, id, counts)) ? (valueOf(term, counts) ?? []) : [];
  });
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

const latest = (changes: readonly LastChange[]): string | null =>
  changes.map(({ day }) => day).sort().at(-1) ?? null; // prettier-ignore

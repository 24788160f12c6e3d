import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { assertKnown, regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import { say } from '#kernel/i18n/messages.js';
import { parsePeriod } from '#kernel/time/period.js';
import { formTitles } from '../indicator/indicator.repository.js';
import { answerCells } from '../kpi/cell.loader.js';
import { cellsOf, type Cell, type CellAnswer } from '../kpi/cell.policy.js';
import { formsWithoutCounts } from '../kpi/kpi.policy.js';
import { TableFigure } from '../kpi/kpi.shape.js';
import { momentsOf, requestRefusal, revisionMissing } from '../kpi/request.policy.js';
import { leftOut } from '../ledger/counts.policy.js';
import { isWhole } from '../ledger/cut.policy.js';
import { openLedgers } from '../ledger/ledger.loader.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { mediansOf } from '../scorecard/median.shape.js';
import { countsIn, explainedTerms, latest, questionOf } from './explained.policy.js';
import { lastChanges, publicationsOf } from './explain.repository.js';
import type { ExplainArgs, Explanation } from './explain.type.js';
import { subjectNamed } from './subject.js';
import { formulaText, leftOutTexts, type FormTitles } from './words.policy.js';

/** Eight statements at most, whatever the number of colleges. */
export async function loadExplanation(context: HubContext, args: ExplainArgs): Promise<Explanation> {
  const { language } = context;
  const asked = {
    years: args.year == null ? null : [args.year],
    periods: args.period == null ? null : [args.period],
    revision: args.revision ?? null,
  };
  const problem = requestRefusal({ ...asked, source: args.source ?? null });
  if (problem) throw badUserInput(problem);
  const [moment] = momentsOf(asked);
  const { year } = moment!;
  const cut = { form: args.form ?? null, category: args.category ?? null };

  const regionId = await regionIdOf(context, 'region', args.region);
  const scope = { regionIds: [regionId], collegeIds: args.collegeId == null ? [] : [args.collegeId], years: [year] };
  const cuts = { forms: cut.form === null ? [] : [cut.form], categories: cut.category === null ? [] : [cut.category] };
  const ledgers = await openLedgers(context, { ...scope, ...cuts });
  const formulasOf = await openFormulas(context, scope, { ledgers });
  const subject = subjectNamed(args, regionId, ledgers.collegesOf(regionId));
  const formula = formulaOf(formulasOf(regionId), args.indicator);
  const [ledger] = await ledgers.ledgersFor([
    { subject, moment: moment!, source: args.source ?? null, andColleges: true },
  ]);
  const missing = revisionMissing(asked, ledger);
  if (missing) throw badUserInput(missing);
  const colleges = collegesOf(subject);
  const counts = colleges.map(({ id }) => countsIn(ledger!, id, year));
  if (formsWithoutCounts(counts.flat(), cuts.forms).length > 0) {
    await assertKnown(context, 'form', { argument: 'form', codes: cuts.forms });
  }

  // The figure itself, then that of each of its colleges.
  const places = [subject, ...colleges.map((college): Subject => ({ kind: 'COLLEGE', college }))];
  const cells = cellsOf(places.map((place) => ({ subject: place, year, ledger: ledger! })), [formula], [cut]); // prettier-ignore
  const [whole, ...own] = await answerCells(cells);
  const shown = (cell: Cell, given: CellAnswer) => new TableFigure(cell, given, { language, isTotal: false });

  const question = questionOf(cells[0]!);
  const { formula: computed } = question;
  const terms = [...computed.numerator, ...computed.denominator];
  const titles: FormTitles = terms.some(({ form }) => form !== '') ? await formTitles(context.read) : new Map();
  const isLive = ledger!.source === 'LIVE';
  const changes = isLive ? await lastChanges(context, colleges.map(({ id }) => id), year, terms) : []; // prettier-ignore
  const { coverage, published } = whole!.answer;
  const period = published && parsePeriod(published.code);
  return {
    figure: shown(cells[0]!, whole!),
    formula: say(formulaText(computed, titles), language),
    terms: explainedTerms(cells[0]!, whole!, changes, titles).map(({ title, countedFrom, ...term }) => ({
      ...term,
      title: say(title, language),
      countedFrom: countedFrom && say(countedFrom, language),
    })),
    colleges: own.map((given, n) => ({
      college: { id: colleges[n]!.id },
      figure: shown(cells[n + 1]!, given),
      counted: given.answer.coverage.reported > 0,
      leftOutWithoutConsent: isLive ? leftOut([counts[n]!]) : null,
      lastChangedOn: latest(changes.filter(({ collegeId }) => collegeId === colleges[n]!.id)),
    })),
    median: subject.kind === 'COLLEGE' || !whole!.counted ? null : mediansOf([question], language)[0]!,
    leftOut: leftOutTexts({
      ...coverage,
      withoutConsent: isLive ? leftOut(counts) : null,
      hidden: subject.kind === 'COLLEGE' ? 0 : own.filter(({ answer }) => answer.score.status === 'SUPPRESSED').length,
      kept: published?.kept ?? false,
      narrowed: !isWhole(cut),
    }).map((text) => say(text, language)),
    publications: period ? await publicationsOf(context, regionId, period) : [],
  };
}

function formulaOf(formulas: readonly IndicatorFormula[], code: string): IndicatorFormula {
  const formula = formulas.find(({ indicator }) => indicator.code === code);
  if (formula) return formula;
  throw unknownCodes({ argument: 'indicator', codes: [code] }, formulas.map(({ indicator }) => indicator.code)); // prettier-ignore
}

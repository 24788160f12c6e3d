import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { indicatorsByIds } from '../indicator/indicator.repository.js';
import { WHOLE } from '../ledger/cut.policy.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import type { Subject } from '../ledger/subject.policy.js';
import { currentYearOf } from '../region/region-years.policy.js';
import { yearsKnown } from '../region/region.repository.js';
import { answer } from '../scorecard/answer.loader.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { AnsweredFigure } from '../scorecard/figure.shape.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { toFormula } from '../scorecard/scorecard.repository.js';
import { differenceOf } from './preview.policy.js';
import type { IndicatorPreview, PreviewedFigure } from './preview.type.js';

interface Asked {
  readonly regionId: string;
  /** The definition that is tried, which the transaction holds. */
  readonly id: string;
  readonly inForceId: string | null;
  /** Null for the current year of the region. */
  readonly year: number | null;
}

/**
 * What the figures of a definition would be: all is read in the transaction that holds it, so it is computed by what
 * will compute it once it is kept. Five statements at most, whatever the number of colleges.
 */
export async function previewOf(context: HubContext, work: UnitOfWork, asked: Asked): Promise<IndicatorPreview> {
  const { kept: _, ...outside } = context;
  const inside: HubContext = { ...outside, read: { rows: (sql, params) => work.rows(sql, params) } };
  const { regionId, id, inForceId } = asked;
  const year = asked.year ?? (await currentYear(inside, regionId));
  const scope = { regionIds: [regionId], collegeIds: [], years: [year] };
  const ledgers = await openLedgers(inside, scope);
  const formulas = (await openFormulas(inside, scope))(regionId);
  const tried = formulas.find(({ indicator }) => indicator.id === id);
  if (!tried) throw new Error(`the transaction does not hold the definition ${id}`);
  const inForce = inForceId === null ? null : await formulaOf(inside, inForceId, tried);
  const subjects = subjectsOf(ledgers, regionId);
  const figures = (formula: IndicatorFormula) => figuresOf(inside, ledgers, subjects, { formula, year });
  const [after, before] = [await figures(tried), inForce && (await figures(inForce))];
  const [region, ...colleges] = subjects.map((subject, n): PreviewedFigure => {
    const [figure, now] = [after[n]!, before?.[n] ?? null];
    const college = subject.kind === 'COLLEGE' ? { id: subject.college.id } : null;
    return { college, figure, inForce: now, difference: differenceOf(figure, now) };
  });
  return {
    year,
    versionInForce: inForce?.indicator.version ?? null,
    region: region!,
    colleges,
    indicator: tried.indicator,
  };
}

async function currentYear(context: HubContext, regionId: string): Promise<number> {
  const [known] = await yearsKnown(context, [regionId]);
  if (!known) throw new Error(`there is no region ${regionId}`);
  return currentYearOf(known);
}

/** The version in force as it is computed, measured against the same targets. */
async function formulaOf(context: HubContext, id: string, { targets }: IndicatorFormula): Promise<IndicatorFormula> {
  const [indicator] = await indicatorsByIds(context, [id]);
  if (!indicator) throw new Error(`there is no version ${id}`);
  return toFormula({ indicator, targets });
}

/** The region, then its colleges by their codes. */
function subjectsOf(ledgers: Ledgers, regionId: string): Subject[] {
  const colleges = ledgers.collegesOf(regionId);
  return [
    { kind: 'REGION', regionId, colleges },
    ...colleges.map((college): Subject => ({ kind: 'COLLEGE', college })),
  ];
}

async function figuresOf(
  context: HubContext,
  ledgers: Ledgers,
  subjects: readonly Subject[],
  asked: { readonly formula: IndicatorFormula; readonly year: number },
): Promise<AnsweredFigure[]> {
  const moment = { year: asked.year, kind: null, number: null };
  const places = subjects.map((subject) => ({ subject, moment, source: 'LIVE' as const }));
  const given = await ledgers.ledgersFor(places);
  const questions = subjects.map((subject, n) => ({ subject, ...asked, cut: WHOLE, ledger: given[n]! }));
  return (await answer(questions)).map((given) => new AnsweredFigure(given, context.language));
}

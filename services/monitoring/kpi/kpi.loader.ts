import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { assertKnown, regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import { formCodes } from '../indicator/indicator.repository.js';
import type { Moment } from '#kernel/time/period.js';
import { isWhole } from '../ledger/cut.policy.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import { collegesOf, seesLive, type LedgerCollege, type Subject } from '../ledger/subject.policy.js';
import { collegesOfRegionCode } from '../region/region.repository.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { answerCells } from './cell.loader.js';
import { cellsOf, type Page } from './cell.policy.js';
import { cutsOf, formsWithoutCounts, municipalitiesOf, withWhole } from './kpi.policy.js';
import { TableFigure } from './kpi.shape.js';
import { KpiGroup, KpiOrder, type KpiArgs, type KpiRow } from './kpi.type.js';
import { ordered } from './order.policy.js';
import { momentsOf, requestRefusal, revisionMissing, sizeRefusal } from './request.policy.js';

/**
 * The table that `kpi` answers. Five statements at most, whatever its size; one more where all forms are asked for, or
 * nothing is counted by one that is named.
 */
export async function loadTable(context: HubContext, args: KpiArgs): Promise<KpiRow[]> {
  const problem = requestRefusal(args);
  if (problem) throw badUserInput(problem);
  const grouped = (group: KpiGroup) => args.groupBy?.includes(group) ?? false;
  const byCollege = grouped(KpiGroup.COLLEGE);

  const colleges = await collegesOfRegionCode(context, args.region);
  const regionId = colleges[0]?.regionId ?? (await regionIdOf(context, 'region', args.region));
  const chosenColleges = chosenOf(colleges, args);
  const forms = args.forms ?? (grouped(KpiGroup.FORM) ? await formCodes(context.read, regionId) : null);
  const categories = args.categories ?? (grouped(KpiGroup.CATEGORY) ? [...CATEGORIES] : null);
  const cuts = args.totals ? withWhole(cutsOf(forms, categories)) : cutsOf(forms, categories);
  const moments = momentsOf(args);
  // One row of each indicator at least: what is too large by then needs no figures to be read.
  const places = byCollege ? chosenColleges.length : 1;
  assertSize(places * moments.length * cuts.length * new Set(args.indicators ?? ['']).size);

  const scope = {
    regionIds: [regionId],
    collegeIds: [],
    years: [...new Set(moments.map(({ year }) => year))],
    forms: forms ?? [],
    categories: categories ?? [],
  };
  const ledgers = await openLedgers(context, scope);
  const formulasOf = await openFormulas(context, scope, { codes: args.indicators ?? null, ledgers });
  const subjects = subjectsOf(ledgers.collegesOf(regionId), regionId, args, new Set(chosenColleges));
  const pages = await pagesOf(context, ledgers, { subjects, moments }, args);
  const uncounted = args.forms ? formsWithoutCounts(countsOf(pages), args.forms) : [];
  if (uncounted.length > 0) await assertKnown(context, 'form', { argument: 'forms', codes: uncounted });

  const formulas = chosen(formulasOf(regionId), args);
  assertSize(pages.length * formulas.length * cuts.length);
  const cells = cellsOf(pages, formulas, cuts);
  const answers = await answerCells(cells);
  const isTotal = totalsOf(args);
  const rows = cells.map((cell, n) => {
    const told = { language: context.language, isTotal: isTotal(cell.whole.subject, isWhole(cell.cut)) };
    return new TableFigure(cell, answers[n]!, told);
  });
  const kept = args.statuses ? rows.filter(({ status }) => args.statuses!.includes(status)) : rows;
  const from = args.offset ?? 0;
  return ordered(kept, args.orderBy ?? KpiOrder.AS_LISTED).slice(
    from,
    args.limit == null ? undefined : from + args.limit,
  );
}

/** Ids of the colleges that rows are about. */
function chosenOf(colleges: readonly { id: string; code: string }[], { colleges: codes }: KpiArgs): string[] {
  if (!codes) return colleges.map(({ id }) => id);
  const unknown = codes.filter((code) => !colleges.some((college) => college.code === code));
  if (unknown.length > 0) {
    throw unknownCodes({ argument: 'colleges', codes: unknown }, colleges.map(({ code }) => code)); // prettier-ignore
  }
  return colleges.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
}

function subjectsOf(
  colleges: readonly LedgerCollege[],
  regionId: string,
  { groupBy, totals }: KpiArgs,
  chosenColleges: ReadonlySet<string>,
): Subject[] {
  const region: Subject = { kind: 'REGION', regionId, colleges };
  const whole = totals ? [region] : [];
  if (groupBy?.includes(KpiGroup.MUNICIPALITY)) return [...municipalitiesOf(regionId, colleges), ...whole];
  if (!groupBy?.includes(KpiGroup.COLLEGE)) return [region];
  const rows = colleges.filter(({ id }) => chosenColleges.has(id));
  return [...rows.map((college): Subject => ({ kind: 'COLLEGE', college })), ...whole];
}

/** Of whom and when a table is asked. */
interface PagesAsked {
  readonly subjects: readonly Subject[];
  readonly moments: readonly Moment[];
}

/** One table has one source: days would be mixed, and a reader would compare what cannot be compared. */
async function pagesOf(
  context: HubContext,
  ledgers: Ledgers,
  { subjects, moments }: PagesAsked,
  args: KpiArgs,
): Promise<Page[]> {
  const usual = subjects.every((subject) => seesLive(context.session, subject))
    ? ('LIVE' as const)
    : ('PUBLISHED' as const);
  const source = args.source ?? usual;
  const places = moments.flatMap((moment) => subjects.map((subject) => ({ subject, moment, source })));
  const given = await ledgers.ledgersFor(places);
  const missing = revisionMissing(args, given[0]);
  if (missing) throw badUserInput(missing);
  return places.map(({ subject, moment }, n) => ({ subject, year: moment.year, ledger: given[n]! }));
}

function countsOf(pages: readonly Page[]) {
  return pages.flatMap(({ subject, year, ledger }) =>
    ledger.source === 'LIVE' ? collegesOf(subject).flatMap(({ id }) => ledger.countsOf(id, year)) : [],
  );
}

/** Which rows are what others make up together. */
function totalsOf({ groupBy, forms, categories }: KpiArgs): (subject: Subject, whole: boolean) => boolean {
  const has = (...groups: KpiGroup[]) => groups.some((group) => groupBy?.includes(group));
  const byPlace = has(KpiGroup.COLLEGE, KpiGroup.MUNICIPALITY);
  const byCut = has(KpiGroup.FORM, KpiGroup.CATEGORY) || Boolean(forms ?? categories);
  return (subject, whole) => (byPlace && subject.kind === 'REGION') || (byCut && whole);
}

function chosen(formulas: readonly IndicatorFormula[], { indicators }: KpiArgs): readonly IndicatorFormula[] {
  if (!indicators) return formulas;
  const unknown = indicators.filter((code) => !formulas.some(({ indicator }) => indicator.code === code));
  if (unknown.length > 0) {
    const known = formulas.map(({ indicator }) => indicator.code);
    throw unknownCodes({ argument: 'indicators', codes: unknown }, known);
  }
  return formulas.filter(({ indicator }) => indicators.includes(indicator.code));
}

function assertSize(rows: number): void {
  const problem = sizeRefusal(rows);
  if (problem) throw badUserInput(problem);
}

import type { Category } from '#kernel/graph/person-category.data.js';
import { buildTable, type FigurePlace } from '../disclosure/build-table.js';
import { protectInThread } from '../disclosure/protect-in-thread.js';
import type { Column } from '../disclosure/publishing.type.js';
import { knownOfKept, republish, type TwoParts } from '../disclosure/republish.policy.js';
import { tellsOfFew, type DisclosureTable } from '../disclosure/table.type.js';
import type { FigureToPublish, ToldPeriod } from './figures.policy.js';
import type { RegionRules } from '../rules/rules.policy.js';
import type { FormerFigure } from './publication.repository.js';
import type { DecidedFigure } from './published.shape.js';
import { thresholdOf } from './threshold.policy.js';

/** What may be told of figures, and how many counts of people could be narrowed down all the same. */
export interface ProtectedFigures {
  readonly decided: readonly DecidedFigure[];
  readonly violations: number;
}

/** A figure about people at a position of the table. */
interface Placed {
  readonly figure: FigureToPublish;
  readonly parts: TwoParts;
  readonly former: FormerFigure | null;
  readonly threshold: number;
}

/**
 * Decides what is told of each figure: those that count people are looked at all together, since one follows from
 * others. A revision tells a figure anew where it differs from the last one by nobody or by enough people, and keeps the
 * last one else, unless it tells of too few by now; where what was kept would tell too much, it is hidden, too.
 */
export async function protectFigures(
  told: ToldPeriod,
  figures: readonly FigureToPublish[],
  rules: RegionRules,
  former: readonly FormerFigure[],
): Promise<ProtectedFigures> {
  const { table, placed } = tableOf(told, figures, rules, former);
  const kept = new Set([...placed.keys()].filter((at) => isKept(table, placed[at]!, at)));
  const first = await protectWithout(table, placed, kept, true);
  const { hidden, violations } =
    first.violations > 0 && kept.size > 0 ? await protectWithout(table, placed, kept, false) : first;
  const stands = first.violations === 0;
  const places = new Map(placed.map(({ figure }, at) => [figure, at]));
  const decided = figures.map((figure): DecidedFigure => {
    const at = places.get(figure);
    if (at === undefined) return { figure, status: plainStatus(figure), kept: null };
    if (kept.has(at)) {
      return stands ? { figure, status: 'OK', kept: placed[at]!.former } : { figure, status: 'SUPPRESSED', kept: null };
    }
    return { figure, status: hidden.has(at) ? 'SUPPRESSED' : 'OK', kept: null };
  });
  return { decided, violations };
}

/** A figure that counts nobody, or that nobody has told. */
function plainStatus({ parts: { numerator, denominator } }: FigureToPublish): DecidedFigure['status'] {
  if (numerator === null || denominator === null) return 'MISSING';
  return denominator === 0 ? 'NOT_APPLICABLE' : 'OK';
}

/** The table of all figures about people, and which figure is at each of its positions. */
function tableOf(
  told: ToldPeriod,
  figures: readonly FigureToPublish[],
  rules: RegionRules,
  former: readonly FormerFigure[],
): { readonly table: DisclosureTable; readonly placed: readonly Placed[] } {
  const ofPeople = figures.flatMap((figure) => {
    const threshold = thresholdOf(figure.formula, rules);
    return threshold === null || figure.members.length === 0 ? [] : [{ figure, threshold }];
  });
  const columnOf = ({ formula, cut }: FigureToPublish) => `${formula.indicator.id} ${cut.form} ${cut.category}`;
  const columns = new Map<string, Column>();
  for (const { figure, threshold } of ofPeople) columns.set(columnOf(figure), { formula: figure.narrowed, threshold });
  const names = [...columns.keys()];
  const { table, places } = buildTable({
    colleges: told.colleges.map(({ id, municipality }) => ({
      id,
      municipality,
      values: told.countsOf(id)?.values ?? {},
    })),
    columns: [...columns.values()],
    forms: told.forms.map(({ code, mentorCategory, menteeCategory }) => ({
      code,
      mentorCategory: mentorCategory as Category,
      menteeCategory: menteeCategory as Category,
    })),
  });
  const byPlace = new Map(ofPeople.map((one) => [`${placeKey(one.figure)} ${columnOf(one.figure)}`, one]));
  const formerOf = new Map(former.map((each) => [formerKey(each), each]));
  const placed = places.map(({ kind, id, column }: FigurePlace): Placed => {
    const { figure, threshold } = byPlace.get(`${kind} ${id} ${names[column]!}`)!;
    const { numerator, denominator } = figure.parts;
    const parts = { numerator: numerator!, denominator: denominator! };
    return { figure, parts, threshold, former: formerOf.get(`${placeKey(figure)} ${columnOf(figure)}`) ?? null };
  });
  return { table, placed };
}

function placeKey({ subject }: FigureToPublish): string {
  if (subject.kind === 'COLLEGE') return `COLLEGE ${subject.college.id}`;
  return subject.kind === 'MUNICIPALITY' ? `MUNICIPALITY ${subject.municipality}` : 'REGION ';
}

const formerKey = ({ subject, collegeId, municipality, indicatorId, form, category }: FormerFigure): string =>
  `${subject} ${collegeId ?? municipality} ${indicatorId} ${form || 'null'} ${category || 'null'}`;

function isKept(table: DisclosureTable, { former, parts, threshold }: Placed, at: number): boolean {
  const before = former && partsOf(former);
  if (!before || tellsOfFew(table, table.figures[at]!)) return false;
  return republish(before, parts, threshold) === 'KEPT';
}

function partsOf({ numerator, denominator }: FormerFigure): TwoParts | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/** Protects the figures that are told anew; positions are those of the whole table. */
async function protectWithout(
  table: DisclosureTable,
  placed: readonly Placed[],
  kept: ReadonlySet<number>,
  keptAreTold: boolean,
): Promise<{ readonly hidden: ReadonlySet<number>; readonly violations: number }> {
  const anew = [...table.figures.keys()].filter((at) => !kept.has(at));
  const known = [...kept].flatMap((at) => {
    const { former, parts, threshold } = placed[at]!;
    return keptAreTold ? knownOfKept(partsOf(former!)!, parts, table.figures[at]!, threshold) : [];
  });
  const figures = anew.map((at) => table.figures[at]!);
  const { hidden, audit } = await protectInThread({ ...table, figures, known: [...table.known, ...known] });
  return { hidden: new Set([...hidden.keys()].map((at) => anew[at]!)), violations: audit.violations.length };
}

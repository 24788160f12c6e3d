import { protectInThread } from '../disclosure/protect-in-thread.js';
import { hiddenAlike, knownOfKept, knownOfShown, republish, type TwoParts } from '../disclosure/republish.policy.js';
import { tellsOfFew, type DisclosureTable, type FigureFacts, type KnownSum } from '../disclosure/table.type.js';
import type { FigureToPublish } from './figures.policy.js';
import { keyOfPublished, placeTogether, type PlacedFigure, type ToPublish } from './people-figures.js';
import type { FormerFigure } from './publication.repository.js';
import type { DecidedFigure } from './published.shape.js';

/** A publication that is out: what it is made of, and what it shows of that. */
export interface OtherPublication extends ToPublish {
  readonly published: readonly FormerFigure[];
}

/** What may be told of figures, and how many counts of people could be narrowed down all the same. */
export interface ProtectedFigures {
  readonly decided: readonly DecidedFigure[];
  readonly violations: number;
  /** Counts of which others have told more already than this publication would. */
  readonly givenAway: number;
}

/** A figure as others have published it: what it counted there, and what is shown of that, nothing where it is hidden. */
interface PublishedFigure extends PlacedFigure {
  readonly row: FormerFigure;
  readonly shown: TwoParts | null;
}

/** A figure that is told anew, or as it was told before. */
interface Own extends PlacedFigure {
  readonly forced: boolean;
  readonly kept: FormerFigure | null;
}

/**
 * Decides what is told of each figure: those that count people are looked at all together, since one follows from
 * others. A figure that was told before, by the last revision or by another publication of the same day, is told anew
 * where it differs by nobody or by enough people, and is kept as it was else, unless it tells of too few by now; where
 * what was kept would tell too much, it is hidden, too. What another publication of the day hides is hidden here as well.
 */
export async function protectFigures(
  publication: ToPublish,
  former: readonly FormerFigure[],
  ofDay: readonly OtherPublication[],
): Promise<ProtectedFigures> {
  const { table, each } = placeTogether([publication, ...ofDay]);
  const others = ofDay.map(({ published }, at) => publishedFigures(each[at + 1]!, published));
  const own = ownFigures(table, each[0]!, former, others);
  const first = await protectOwn(table, own, others.flat(), true);
  const again = first.violations > 0 && own.some(({ kept }) => kept);
  const { hidden, violations, givenAway } = again ? await protectOwn(table, own, others.flat(), false) : first;
  const placed = new Map(own.map((one) => [one.figure, one]));
  const decided = publication.figures.map((figure): DecidedFigure => {
    const one = placed.get(figure);
    if (!one) return { figure, status: plainStatus(figure), kept: null };
    if (!one.kept) return { figure, status: hidden.has(one) ? 'SUPPRESSED' : 'OK', kept: null };
    return again ? { figure, status: 'SUPPRESSED', kept: null } : { figure, status: 'OK', kept: one.kept };
  });
  return { decided, violations, givenAway };
}

/** A figure that counts nobody, or that nobody has told. */
function plainStatus({ parts: { numerator, denominator } }: FigureToPublish): DecidedFigure['status'] {
  if (numerator === null || denominator === null) return 'MISSING';
  return denominator === 0 ? 'NOT_APPLICABLE' : 'OK';
}

/** Of the figures of another publication those that it has published, shown or hidden. */
function publishedFigures(placed: readonly PlacedFigure[], published: readonly FormerFigure[]): PublishedFigure[] {
  const rows = new Map(published.map((row) => [keyOfPublished(row), row]));
  return placed.flatMap((one) => {
    const row = rows.get(one.key);
    if (!row || !['OK', 'SUPPRESSED'].includes(row.status)) return [];
    return [{ ...one, row, shown: shownBy(row) }];
  });
}

function ownFigures(
  table: DisclosureTable,
  placed: readonly PlacedFigure[],
  former: readonly FormerFigure[],
  others: readonly (readonly PublishedFigure[])[],
): Own[] {
  const before = new Map(former.map((row) => [keyOfPublished(row), row]));
  const there = Map.groupBy(others.flat(), ({ key }) => key);
  return placed.map((one) => {
    const { parts, facts, key } = one;
    const alike = there.get(key) ?? [];
    const forced = alike.some(({ shown, parts: theirs }) => !shown && hiddenAlike(theirs, parts, facts.threshold));
    if (forced || tellsOfFew(table, facts)) return { ...one, forced, kept: null };
    const told = [before.get(key), ...alike.map(({ row }) => row)];
    const kept = told.find((row) => row && shownBy(row) && republish(shownBy(row)!, parts, facts.threshold) === 'KEPT');
    return { ...one, forced, kept: kept ?? null };
  });
}

function shownBy({ numerator, denominator }: FormerFigure): TwoParts | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

interface Outcome extends Pick<ProtectedFigures, 'violations' | 'givenAway'> {
  readonly hidden: ReadonlySet<Own>;
}

/** Protects the figures that are told anew, together with those that others hide. */
async function protectOwn(
  table: DisclosureTable,
  own: readonly Own[],
  others: readonly PublishedFigure[],
  keptAreTold: boolean,
): Promise<Outcome> {
  const anew = own.filter(({ kept }) => !kept);
  const known = own.flatMap(({ kept, parts, facts }) =>
    kept && keptAreTold ? knownOfKept(shownBy(kept)!, parts, facts, facts.threshold) : [],
  );
  const elsewhere = hiddenElsewhere(anew, others);
  const forced = [...anew.keys()].filter((at) => anew[at]!.forced);
  const { hidden, audit, givenAway } = await protectInThread({
    ...table,
    figures: [...anew.map(({ facts }) => facts), ...elsewhere],
    known,
    given: givenBy(others),
    forced: new Set([...forced, ...elsewhere.map((_, at) => anew.length + at)]),
  });
  return {
    hidden: new Set(anew.filter((_, at) => hidden.has(at))),
    violations: audit.violations.length,
    givenAway,
  };
}

/** What others hide and what isn't hidden here all the same: it has to stay unknown beside what is told here. */
function hiddenElsewhere(anew: readonly Own[], others: readonly PublishedFigure[]): FigureFacts[] {
  const nameOf = ({ numerator, denominator, threshold }: FigureFacts) =>
    JSON.stringify([numerator, denominator, threshold]);
  const here = new Set(anew.filter(({ forced }) => forced).map(({ facts }) => nameOf(facts)));
  const there = new Map(others.filter(({ shown }) => !shown).map(({ facts }) => [nameOf(facts), facts]));
  return [...there].flatMap(([name, facts]) => (here.has(name) ? [] : [facts]));
}

/** What others tell, each sum once however many of their figures tell it. */
function givenBy(others: readonly PublishedFigure[]): KnownSum[] {
  const all = others.flatMap(({ shown, parts, facts }) =>
    shown ? knownOfShown(shown, parts, facts, facts.threshold) : [],
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

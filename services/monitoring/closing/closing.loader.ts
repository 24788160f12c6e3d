import { placeOf, toCountedPage, type PageArgs, type PagePlace } from '#kernel/graph/connection.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { unknownCodes } from '#kernel/graph/unknown-codes.js';
import { say } from '#kernel/i18n/messages.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { closingCounts, collegesAsked, mentorsPage, peoplePage, type AskedCollege } from './closing.repository.js';
import {
  PairSide,
  type GapClosers,
  type MentorWithRoomConnection,
  type PersonWithoutPairConnection,
} from './closing.type.js';
import { isPairing, pairingOf } from './pairing.policy.js';

interface About {
  readonly indicator: string;
  readonly year: number;
}

/** What a college could close a gap with; null to who doesn't see its live figures. Three statements for any number. */
export function loadOfCollege(context: HubContext, id: string, about: About): Promise<GapClosers | null> {
  return context.loaders
    .get<string, GapClosers | null>(`College.gapClosers ${JSON.stringify(about)}`, async (ids) => {
      const colleges = await collegesAsked(context, ids, []);
      const closers = await closersOf(context, colleges, about);
      return ids.map((one) => closers.find(({ college }) => college.id === one) ?? null);
    })
    .load(id);
}

/** The same of all colleges of a region, by their codes. */
export function loadOfRegion(context: HubContext, id: string, about: About): Promise<GapClosers[]> {
  return context.loaders
    .get<string, GapClosers[]>(`Region.gapClosers ${JSON.stringify(about)}`, async (ids) => {
      const colleges = await collegesAsked(context, [], ids);
      const closers = await closersOf(context, colleges, about);
      const regionOf = new Map(colleges.map((college) => [college.id, college.regionId]));
      return groupedInOrder(ids, closers, ({ college }) => regionOf.get(college.id) ?? '');
    })
    .load(id);
}

/** One for each college that the session reaches. */
async function closersOf(context: HubContext, colleges: readonly AskedCollege[], about: About): Promise<GapClosers[]> {
  const reached = colleges.filter((college) => college.reached);
  const regionIds = [...new Set(reached.map(({ regionId }) => regionId))];
  if (regionIds.length === 0) return [];
  const scope = { regionIds, collegeIds: [], years: [about.year] };
  const formulasOf = await openFormulas(context, scope, { codes: [about.indicator] });
  const closers = await Promise.all(
    regionIds.map((regionId) => {
      const formula = named(formulasOf(regionId), about.indicator);
      return closersBy(context, formula, reached.filter((college) => college.regionId === regionId), about.year); // prettier-ignore
    }),
  );
  return closers.flat();
}

function named(formulas: readonly IndicatorFormula[], code: string): IndicatorFormula {
  const found = formulas.find(({ indicator }) => indicator.code === code);
  if (found) return found;
  const known = formulas.map(({ indicator }) => indicator.code);
  throw unknownCodes({ argument: 'indicator', codes: [code] }, known);
}

/** Colleges of one region, where it is the same day. */
async function closersBy(
  context: HubContext,
  formula: IndicatorFormula,
  colleges: readonly AskedCollege[],
  year: number,
): Promise<GapClosers[]> {
  const found = pairingOf(formula, year, academicYearOf(colleges[0]!.today));
  const pairing = isPairing(found) ? found : null;
  const ids = colleges.map(({ id }) => id);
  const counts = pairing ? await closingCounts(context, ids, year, pairing) : [];
  const byCollege = new Map(counts.map((one) => [one.collegeId, one]));
  return ids.map((id) => ({
    college: { id },
    indicator: formula.indicator,
    year,
    side: pairing && (pairing.side === 'mentees' ? PairSide.MENTEE : PairSide.MENTOR),
    withoutPair: byCollege.get(id)?.withoutPair ?? null,
    mentorsWithRoom: byCollege.get(id)?.mentors ?? null,
    freePlaces: byCollege.get(id)?.places ?? null,
    note: isPairing(found) ? null : say(found, context.language),
    pairing,
  }));
}

const EMPTY = { id: null, total: 0 } as const;

export function loadPeople(
  context: HubContext,
  { college, year, pairing }: GapClosers,
  args: PageArgs,
): Promise<PersonWithoutPairConnection> {
  const place = placeOf(args);
  const find = (ids: readonly string[]) =>
    pairing ? peoplePage(context, ids, { ...pairing, year }, place) : nothing();
  return pageFor(context, `people ${JSON.stringify({ pairing, year })}`, college.id, place, find, (row) => ({
    person: { id: row.id },
    id: row.id,
  }));
}

export function loadMentors(
  context: HubContext,
  { college, pairing }: GapClosers,
  args: PageArgs,
): Promise<MentorWithRoomConnection> {
  const place = placeOf(args);
  const find = (ids: readonly string[]) => (pairing ? mentorsPage(context, ids, place) : nothing());
  return pageFor(context, `mentors ${pairing !== null}`, college.id, place, find, ({ id, mentees, free }) => ({
    ...{ person: { id }, id, mentees, free },
  }));
}

const nothing = (): Promise<never[]> => Promise.resolve([]);

type Found<Row> = Row & { readonly id: string };

/** A page of a college's list, read together with those of the other colleges that the request asks about. */
async function pageFor<
  Row extends { readonly collegeId: string; readonly id: string | null; readonly total: number },
  Node extends { readonly id: string },
>(
  context: HubContext,
  list: string,
  collegeId: string,
  place: PagePlace,
  find: (ids: readonly string[]) => Promise<Row[]>,
  toNode: (row: Found<Row>) => Node,
) {
  const rows = await context.loaders
    .get<string, Row[]>(`GapClosers.${list} ${JSON.stringify(place)}`, async (ids) =>
      groupedInOrder(ids, await find(ids), (row) => row.collegeId),
    )
    .load(collegeId);
  const told = rows.map((row) =>
    row.id === null ? { ...EMPTY, total: row.total } : { ...toNode(row as Found<Row>), total: row.total },
  );
  return toCountedPage(told, place, ({ id }) => [id]);
}

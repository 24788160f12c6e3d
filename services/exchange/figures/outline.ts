import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { unknownCodes } from '#kernel/graph/unknown-codes.js';
import { ask } from '../graph/ask.js';
import {
  CollegesOfRegionDocument,
  FiguresOutlineDocument,
  FiguresSourceDocument,
  type FigureSource,
  type FiguresOutlineQuery,
} from '../graph/generated/graphql.js';
import { allPages } from '../graph/pages.js';
import type { FiguresRequest } from './figures-request.type.js';

/** Colleges of one page. */
const PAGE = 200;

export interface ListedCollege {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
}

/** A year or period that is asked for, and what is published of it as the export begins. */
export interface ListedMoment {
  /** As it was asked for, where periods were. */
  readonly asked: string | null;
  readonly year: string;
  readonly period: string | null;
  readonly revision: number | null;
}

type Outline = FiguresOutlineQuery & { readonly kpi: NonNullable<FiguresOutlineQuery['kpi']> };

/** What an export is going to be of, known before the first figure is read. */
export interface FiguresOutline {
  readonly request: FiguresRequest;
  readonly source: FigureSource;
  readonly moments: readonly ListedMoment[];
  readonly indicators: readonly { readonly code: string; readonly title: string; readonly version: number }[];
  /** All of the region, by their codes. */
  readonly colleges: readonly ListedCollege[];
  /** Forms that figures are told by; null where they are not. */
  readonly forms: readonly string[] | null;
  readonly categories: FiguresRequest['categories'];
  /** Hashes of what stands behind the table beside the figures themselves. */
  readonly behind: readonly unknown[];
}

/**
 * Looks at what an export would have, for what it says of itself, for its size, and so that all of it is read of one
 * publication. Throws what the graph says of a request that can't be answered.
 *
 * @throws HubError BAD_USER_INPUT
 */
export async function outlineOf(
  graph: GraphClient,
  request: FiguresRequest,
  signedIn: boolean,
): Promise<FiguresOutline> {
  const { region, years, periods, revision, indicators } = request;
  const outline = await ask(graph, FiguresOutlineDocument, { region, years, periods, revision, indicators });
  const known = outline.forms.map(({ code }) => code);
  const unknown = request.forms?.filter((code) => !known.includes(code)) ?? [];
  if (unknown.length > 0) throw unknownCodes({ argument: 'forms', codes: unknown }, known);
  const listed = await collegesOfRegion(graph, region);
  const strange = request.colleges?.filter((code) => !listed.some((one) => one.code === code)) ?? [];
  if (strange.length > 0) throw unknownCodes({ argument: 'colleges', codes: strange }, listed.map(({ code }) => code)); // prettier-ignore

  const moments = momentsOf(outline, request);
  const by = (group: 'FORM' | 'CATEGORY') => request.groupBy.includes(group);
  const indicatorsAsked = [...new Map(outline.kpi.map(({ indicator }) => [indicator.code, indicator])).values()];
  const codes = indicatorsAsked.map(({ code }) => code);
  return {
    request,
    source: request.source ?? (signedIn && request.years ? await usualSource(graph, request, codes) : 'PUBLISHED'),
    moments,
    indicators: indicatorsAsked,
    colleges: listed,
    forms: request.forms ?? (by('FORM') ? known : null),
    categories: request.categories ?? (by('CATEGORY') ? CATEGORIES : null),
    // What is published has kept its targets; what is not shows those that are set now.
    behind: [moments.some(({ revision }) => revision === null) && outline.region.targetsHash, publicationsOf(outline, moments)], // prettier-ignore
  };
}

async function collegesOfRegion(graph: GraphClient, region: string): Promise<ListedCollege[]> {
  const colleges = await allPages(
    async (after) => (await ask(graph, CollegesOfRegionDocument, { region, first: PAGE, after })).region.colleges,
  );
  return colleges.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Each once, as the graph has them: by time. */
function momentsOf({ kpi }: Outline, { periods }: FiguresRequest): ListedMoment[] {
  const asked = periods && [...new Set(periods)].sort();
  const byMoment = Map.groupBy(kpi, ({ year, period }) => `${year} ${period}`);
  const found = [...byMoment.values()].map(([row]) => row!);
  if (!asked) return found.map(({ year, period, revision }) => ({ asked: null, year, period, revision }));
  // What nothing is published of has no period in its rows: what is asked for says which it is.
  const rowsEach = kpi.length / asked.length;
  return asked.map((code, n) => {
    const { year, period, revision } = kpi[n * rowsEach]!;
    return { asked: code, year, period, revision };
  });
}

/** Live figures where the caller sees those of all places asked for, as the graph has it. */
async function usualSource(
  graph: GraphClient,
  { region, years, groupBy, colleges }: FiguresRequest,
  [indicator]: readonly string[],
): Promise<FigureSource> {
  const places = groupBy.filter((group) => group === 'COLLEGE' || group === 'MUNICIPALITY');
  const { kpi } = await ask(graph, FiguresSourceDocument, {
    region,
    years: years!.slice(0, 1),
    groupBy: places,
    colleges,
    indicators: indicator === undefined ? null : [indicator],
  });
  return kpi[0]?.source ?? 'PUBLISHED';
}

const publicationsOf = ({ periods }: Outline, moments: readonly ListedMoment[]) =>
  periods?.flatMap(({ code, publication }) =>
    moments.some((one) => one.period === code && one.revision === publication?.revision) ? [publication] : [],
  );

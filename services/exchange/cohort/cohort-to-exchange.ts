import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ask } from '../graph/ask.js';
import {
  CohortToExchangeDocument,
  ListenersToExchangeDocument,
  type CohortToExchangeQuery,
  type ListenersToExchangeQuery,
} from '../graph/generated/graphql.js';
import { allPages } from '../graph/pages.js';

type GivenCohort = NonNullable<CohortToExchangeQuery['cohort']>;
type GivenListener = NonNullable<NonNullable<ListenersToExchangeQuery['cohort']>['enrolments']>['nodes'][number];

export type Session = NonNullable<GivenCohort['sessions']>['nodes'][number];
export type Assessment = GivenCohort['programme']['assessments'][number];
export type Person = NonNullable<GivenListener['person']>;
export type Status = NonNullable<GivenListener['attendance']>[number]['status'];

/** A listener with what is recorded of them. */
export interface Listener extends Omit<GivenListener, 'attendance' | 'marks'> {
  /** By the ids of sessions. */
  readonly attendance: ReadonlyMap<string, Status>;
  /** By the codes of assessments. */
  readonly marks: ReadonlyMap<string, { readonly value: number; readonly day: string }>;
}

/** A cohort as its sheets have it: the sessions that stand, the assessments, and the listeners whom the caller sees. */
export interface ExchangedCohort extends Omit<GivenCohort, 'sessions' | 'programme'> {
  readonly sessions: readonly Session[];
  readonly assessments: readonly Assessment[];
  readonly listeners: readonly Listener[];
}

/** Listeners that are read at a time, each with all their attendance. */
const PAGE = 250;

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * The cohort of an id; null when there is none.
 *
 * @param most listeners that are wanted: of more than that no more pages are read
 */
export async function cohortToExchange(
  graph: GraphClient,
  id: string,
  most = Number.POSITIVE_INFINITY,
): Promise<ExchangedCohort | null> {
  const { cohort } = await graph.ask<CohortToExchangeQuery>(CohortToExchangeDocument.toString(), { id });
  if (!cohort) return null;
  const { sessions, programme, ...facts } = cohort;
  let read = 0;
  const nodes = await allPages(async (after) => {
    const page = (await ask(graph, ListenersToExchangeDocument, { id, first: PAGE, after })).cohort.enrolments ?? NONE;
    read += page.nodes.length;
    return read > most ? { ...page, pageInfo: NONE.pageInfo } : page;
  });
  return {
    ...facts,
    sessions: (sessions?.nodes ?? []).filter(({ cancelledOn }) => cancelledOn === null),
    assessments: programme.assessments,
    listeners: nodes.map(toListener),
  };
}

function toListener({ attendance, marks, ...listener }: GivenListener): Listener {
  const told = (attendance ?? []).flatMap(({ session, status }) => (session ? [[session.id, status] as const] : []));
  return {
    ...listener,
    attendance: new Map(told),
    marks: new Map((marks ?? []).map(({ assessment, value, day }) => [assessment, { value, day }])),
  };
}

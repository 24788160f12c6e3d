import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { GraphClient } from '../client/graph-client.js';
import type { KnownPerson } from './people/participant.js';
import type { KnownPair } from './plan.js';

export interface FoundCollege {
  readonly id: string;
  /** The day it is in its region. */
  readonly today: string;
}

/** The college of a code, which anybody may look up; null when the hub has none. */
export async function collegeOf(graph: GraphClient, code: string): Promise<FoundCollege | null> {
  const { college } = await graph.ask<{ college: { id: string; region: { timeZone: string } } | null }>(
    'query ($code: String!) { college(code: $code) { id region { timeZone } } }',
    { code },
  );
  return college && { id: college.id, today: today(college.region.timeZone) };
}

const PAGE = 200;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function allPages<Node>(ask: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page = await ask(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const PEOPLE = `query ($collegeId: ID!, $first: Int!, $after: String) {
  people(collegeId: $collegeId, first: $first, after: $after) {
    nodes {
      id source externalId category familyName givenName patronymic birthDate birthYear email phone contactNote
      workplace studyGroup careerStartedOn
      consentInForce consents { givenOn withdrawnOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Everybody whom the college has registered. */
function peopleOf(graph: GraphClient, collegeId: string): Promise<KnownPerson[]> {
  return allPages(async (after) => {
    const { people } = await graph.ask<{ people: Page<KnownPerson> }>(PEOPLE, { collegeId, first: PAGE, after });
    return people;
  });
}

const PAIRS = `query ($collegeId: ID!, $year: AcademicYear!, $first: Int!, $after: String) {
  mentorships(collegeId: $collegeId, year: $year, first: $first, after: $after) {
    nodes { status startedOn endedOn endReason form { code } mentor { id } mentee { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface PairNode {
  readonly status: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly form: { readonly code: string };
  readonly mentor: { readonly id: string } | null;
  readonly mentee: { readonly id: string } | null;
}

/** The pairs of the college in an academic year, save those taken back. */
async function pairsOf(graph: GraphClient, collegeId: string, year: number): Promise<KnownPair[]> {
  const nodes = await allPages(async (after) => {
    const given = { collegeId, year: formatAcademicYear(year), first: PAGE, after };
    const { mentorships } = await graph.ask<{ mentorships: Page<PairNode> }>(PAIRS, given);
    return mentorships;
  });
  return nodes.flatMap(({ status, startedOn, endedOn, endReason, form, mentor, mentee }) =>
    mentor && mentee && status !== 'VOIDED'
      ? [
          {
            menteeId: mentee.id,
            mentorId: mentor.id,
            form: form.code,
            startedOn,
            endedOn,
            endReason,
            standing: status === 'APPROVED',
            ended: status === 'ENDED',
          },
        ]
      : [],
  );
}

/** What a college has in the graph already. */
export interface CollegeRecords {
  readonly people: readonly KnownPerson[];
  readonly pairs: readonly KnownPair[];
}

export async function recordsOf(graph: GraphClient, collegeId: string, year: number): Promise<CollegeRecords> {
  const [people, pairs] = await Promise.all([peopleOf(graph, collegeId), pairsOf(graph, collegeId, year)]);
  return { people, pairs };
}

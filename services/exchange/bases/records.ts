import { endOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { GraphClient } from '../client/graph-client.js';
import type { ImportKind } from './columns.js';
import type { KnownMenteeStay, KnownMentorStay, KnownStays } from './bases/known-stay.type.js';
import type { KnownPerson } from './people/participant.js';
import type { KnownPair } from './known-pairs.js';
import type { Category } from './sheets/forms.js';

export interface FoundCollege {
  readonly id: string;
  /** The day it is in its region. */
  readonly today: string;
}

/** Rows of one page of the lists that a college's system reads whole, and of others. */
const PAGE = 1000;
const COLLEGES_PAGE = 200;

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

const COLLEGES = `query ($code: String!, $first: Int!, $after: String) {
  colleges(search: $code, first: $first, after: $after) {
    nodes { id code region { timeZone } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface CollegeNode {
  readonly id: string;
  readonly code: string;
  readonly region: { readonly timeZone: string };
}

/** The college of a code, which anybody may look up; null when the hub has none. A search finds none without an error. */
export async function collegeOf(graph: GraphClient, code: string): Promise<FoundCollege | null> {
  const alike = await allPages(async (after) => {
    const given = { code, first: COLLEGES_PAGE, after };
    return (await graph.ask<{ colleges: Page<CollegeNode> }>(COLLEGES, given)).colleges;
  });
  const found = alike.find((college) => college.code === code);
  return found ? { id: found.id, today: today(found.region.timeZone) } : null;
}

const OF_STAY = 'id enteredOn leftOn leftReason results caseLink';

/** What is asked of people's stays in a base. */
const STAYS: Readonly<Record<ImportKind, string>> = {
  mentees: `menteeProfiles { ${OF_STAY} request needs completed }`,
  mentors: `mentorProfiles { ${OF_STAY} competences tags achievements interests preferredAgeFrom preferredAgeTo
    preferredAgeText timeResource }`,
};

const peopleQuery = (kinds: readonly ImportKind[]) => `query ($collegeId: ID!, $first: Int!, $after: String) {
  people(collegeId: $collegeId, first: $first, after: $after) {
    nodes {
      id source externalId category familyName givenName patronymic birthDate birthYear email phone contactNote
      workplace studyGroup careerStartedOn jobStartedOn
      categories { category until } consentInForce consents { givenOn withdrawnOn }
      ${kinds.map((kind) => STAYS[kind]).join(' ')}
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface PersonNode extends Omit<KnownPerson, 'categoryNow'> {
  /** The oldest first, each to its last day; the last one holds. */
  readonly categories: readonly { readonly category: Category; readonly until: string | null }[];
  readonly menteeProfiles?: readonly Omit<KnownMenteeStay, 'personId'>[];
  readonly mentorProfiles?: readonly Omit<KnownMentorStay, 'personId'>[];
}

/** Everybody whom the college has registered, as what they were in a year, with their stays in these bases. */
async function peopleOf(
  graph: GraphClient,
  collegeId: string,
  year: number,
  kinds: readonly ImportKind[],
): Promise<{ people: KnownPerson[]; stays: KnownStays }> {
  const query = peopleQuery(kinds);
  const nodes = await allPages(async (after) => {
    const { people } = await graph.ask<{ people: Page<PersonNode> }>(query, { collegeId, first: PAGE, after });
    return people;
  });
  const of = <Stay>(personId: string, stays: readonly Stay[] = []) => stays.map((stay) => ({ ...stay, personId }));
  const stays = {
    mentees: nodes.flatMap(({ id, menteeProfiles }) => of(id, menteeProfiles)),
    mentors: nodes.flatMap(({ id, mentorProfiles }) => of(id, mentorProfiles)),
  };
  const people = nodes.map(({ menteeProfiles: _, mentorProfiles: __, categories, ...person }) => {
    const then = categories.find(({ until }) => until === null || until >= endOf(year));
    return { ...person, category: then?.category ?? person.category, categoryNow: person.category };
  });
  return { people, stays };
}

const PAIRS = `query ($collegeId: ID!, $year: AcademicYear!, $first: Int!, $after: String) {
  mentorships(collegeId: $collegeId, years: [$year], first: $first, after: $after) {
    nodes { status startedOn endedOn endReason results caseLink form { code } mentor { id } mentee { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface PairNode {
  readonly status: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly results: string | null;
  readonly caseLink: string | null;
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
  return nodes.flatMap(({ status, form, mentor, mentee, ...pair }) =>
    mentor && mentee && status !== 'VOIDED'
      ? [
          {
            menteeId: mentee.id,
            mentorId: mentor.id,
            form: form.code,
            ...pair,
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
  readonly stays: KnownStays;
}

/** What the college has, with people's stays in the bases that are asked for. */
export async function recordsOf(
  graph: GraphClient,
  collegeId: string,
  year: number,
  kinds: readonly ImportKind[] = ['mentees', 'mentors'],
): Promise<CollegeRecords> {
  const [registered, pairs] = await Promise.all([
    peopleOf(graph, collegeId, year, kinds),
    pairsOf(graph, collegeId, year),
  ]);
  return { ...registered, pairs };
}

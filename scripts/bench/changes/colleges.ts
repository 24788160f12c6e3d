import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { fullName } from '../../sample/names.js';
import { random } from '#kernel/random/random.js';
import type { MeasuredRegion } from './region.js';

const FORM = 'student-student';
export const YEAR = '2024/2025';
const YEARS = ['2023/2024', YEAR];

/** Rows of one call, and mentees of one mentor. */
const CALL_ROWS = 1_000;
const MENTEES_OF_ONE = 10;

/** How large the measured colleges are, in students and in pairs that work already. */
export const COLLEGES = {
  large: { students: 1_400, pairs: 600 },
  small: { students: 280, pairs: 120 },
} as const;
export type CollegeKey = keyof typeof COLLEGES;

/** A college with as many people and pairs as are to be changed. */
export interface MeasuredCollege {
  readonly id: string;
  /** Its curator. */
  readonly curator: GraphClient;
  /** Codes of the activities of its roadmap. */
  readonly activities: readonly string[];
  /** Mentees of pairs that work, whose consents can be withdrawn. */
  readonly mentees: readonly string[];
  /** Pairs that can be approved. */
  readonly proposals: readonly string[];
}

interface Bulk {
  readonly refused: number;
  readonly results: readonly {
    readonly person?: { readonly id: string };
    readonly mentorship?: { readonly id: string };
  }[];
}

/** Makes a college through the graph, with `changes` proposals and at least as many mentees. */
export async function makeCollege(region: MeasuredRegion, key: CollegeKey, changes: number): Promise<MeasuredCollege> {
  const { id, curator } = await region.college(key);
  return filled(id, curator, { ...COLLEGES[key], changes });
}

async function filled(
  id: string,
  curator: GraphClient,
  { students, pairs, changes }: { students: number; pairs: number; changes: number },
): Promise<MeasuredCollege> {
  const mentors = Math.ceil(pairs / MENTEES_OF_ONE);
  const spare = students - mentors - pairs - changes;
  if (spare < 0 || changes > pairs) throw new Error(`${students} students are too few for ${changes} changes`);
  for (const year of YEARS) {
    const headcount = { collegeId: id, year, students, teachers: 60, youngSpecialists: 10 };
    await curator.ask('mutation ($rows: [HeadcountRowInput!]!) { reportHeadcount(input: { rows: $rows }) { problems { code } } }', { rows: [headcount] }); // prettier-ignore
    await curator.ask('mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }', { input: { collegeId: id, year, forms: [FORM] } }); // prettier-ignore
  }
  const people = await bulk(curator, 'upsertPeople', 'person', Array.from({ length: students }, (_, n) => student(n)), { collegeId: id, source: 'bench' }); // prettier-ignore
  const mentorOf = (n: number) => people[Math.floor(n / MENTEES_OF_ONE) % mentors]!;
  const pair = (menteeId: string, n: number) => ({ menteeId, mentorId: mentorOf(n), form: FORM, startedOn: '2024-10-01' }); // prettier-ignore
  const mentees = people.slice(mentors, mentors + pairs);
  const rest = people.slice(mentors + pairs, mentors + pairs + changes);
  await bulk(curator, 'attestMentorships', 'mentorship', mentees.map(pair), { collegeId: id, year: YEAR });
  const proposals = await bulk(curator, 'proposeMentorships', 'mentorship', rest.map(pair), { collegeId: id, year: YEAR }); // prettier-ignore
  const { openCollegeYear } = await curator.ask<{
    openCollegeYear: { collegeYear: { activities: { code: string }[] } };
  }>(
    'mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { collegeYear { activities { code } } } }',
    { input: { collegeId: id, year: YEAR, forms: [FORM] } },
  );
  return {
    id,
    curator,
    mentees,
    proposals,
    activities: openCollegeYear.collegeYear.activities.map(({ code }) => code),
  };
}

const student = (n: number) => ({
  externalId: String(n),
  category: 'STUDENT',
  ...fullName(random(`changes ${n}`)),
  birthDate: '2005-05-05',
  consent: { givenOn: '2023-09-01', givenBy: 'SELF' },
});

/** Writes rows in bulk and answers the ids of what they became; every row must be taken. */
async function bulk(
  curator: GraphClient,
  mutation: string,
  made: 'person' | 'mentorship',
  rows: readonly object[],
  input: object,
): Promise<string[]> {
  const ids: string[] = [];
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  for (let from = 0; from < rows.length; from += CALL_ROWS) {
    const { payload } = await curator.ask<{ payload: Bulk }>(
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { refused results { ${made} { id } problems { code } } } }`,
      { input: { ...input, rows: rows.slice(from, from + CALL_ROWS) } },
    );
    if (payload.refused > 0) throw new Error(`${mutation} refused: ${JSON.stringify(payload).slice(0, 500)}`);
    ids.push(...payload.results.map((result) => result[made]!.id));
  }
  return ids;
}

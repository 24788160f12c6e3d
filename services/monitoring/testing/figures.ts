import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { plantCounts } from '#scripts/testing/planted.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';

/** Counts by measure, e.g. `mentors[TEACHER]` or `mentors[]student-pupil`; without brackets the total. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Puts measures of programmes in place as a recount would leave them. Written as the owner, so that a test of figures
 * says what was counted and doesn't depend on how people came to be counted.
 */
export async function counted(hub: TestHub, collegeId: string, counts: Counts, year = 2024): Promise<void> {
  const rows = Object.entries(counts).map(([name, value]) => {
    const [, measure = '', category = '', form = ''] = /^(\w+)(?:\[(\w*)\]([\w-]*))?$/.exec(name) ?? [];
    return { measure, category, form, value };
  });
  await plantCounts((sql, params) => hub.owner(sql, [...params]), collegeId, rows, { year });
}

/** What a college with both a headcount and a programme has counted at least. */
export const COUNTS: Counts = {
  'mentees': 40,
  'mentees[STUDENT]': 30,
  'mentees[YOUNG_SPECIALIST]': 1,
  'mentors': 10,
  'mentors[STUDENT]': 4,
  'mentors[EMPLOYER_REPRESENTATIVE]': 2,
  'enterprises_with_mentors': 0,
}; // prettier-ignore

/** Makes enterprises of these names confirmed partners of the college; answers the ids of their representatives. */
export async function partners(
  college: CollegeWorld,
  names: readonly string[],
  confirmedOn = '2024-09-01',
): Promise<string[]> {
  const { id, curator } = college;
  const people = await college.people(
    ...names.map((workplace) => ({ category: 'EMPLOYER_REPRESENTATIVE' as const, workplace })),
  );
  const asked = await curator.ask(
    `query ($id: ID!) { college(by: { id: $id }) { partners { nodes { partner { id name } } } } }`,
    { id },
  );
  const named = asked.college.partners.nodes.filter((one: Data) => names.includes(one.partner.name));
  await curator.ask(`mutation ($input: ConfirmPartnersInput!) { confirmPartners(input: $input) { updated } }`, {
    input: { collegeId: id, partnerIds: named.map((one: Data) => one.partner.id), confirmedOn },
  });
  return people;
}

/** Gives each mentor a student of the college as mentee in 2024/2025. */
export async function pairs(college: CollegeWorld, form: string, ...mentorIds: string[]): Promise<void> {
  const { id, curator } = college;
  const mentees = await college.people(...mentorIds.map(() => ({})));
  const rows = mentorIds.map((mentorId, n) => ({ mentorId, menteeId: mentees[n], form, startedOn: '2024-10-01' }));
  const { attestMentorships } = await curator.ask(
    `mutation ($input: AttestMentorshipsInput!) {
      attestMentorships(input: $input) { refused results { problems { code } } }
    }`,
    { input: { collegeId: id, year: '2024/2025', rows } },
  );
  if (attestMentorships.refused > 0) throw new Error(JSON.stringify(attestMentorships));
}

/** Sets targets of the region for 2024/2025. */
export async function targets({ region, coordinator }: World, values: Counts): Promise<void> {
  const rows = Object.entries(values).map(([indicator, value]) => ({
    indicator,
    value,
    year: '2024/2025',
    verified: false,
  }));
  const { setTargets } = await coordinator.ask(
    `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { refused results { problems { code } } } }`,
    { input: { regionId: region.id, rows } },
  );
  if (setTargets.refused > 0) throw new Error(JSON.stringify(setTargets));
}

const FIGURES = `year source asOf approved indicators {
  indicator { code version } status value numerator denominator target gap aboveHundred formulaVersion note
  coverage { reported expected }
}`;

export interface ScorecardAnswer {
  readonly source: 'LIVE' | 'PUBLISHED';
  readonly asOf: string | null;
  readonly approved: boolean;
  /** By the code of the indicator. */
  readonly scores: Readonly<Record<string, Data>>;
}

const byCode = (scorecard: Data): ScorecardAnswer => ({
  ...scorecard,
  scores: Object.fromEntries(scorecard.indicators.map((score: Data) => [score.indicator.code, score])),
});

export async function collegeScorecard(client: Client, id: string, year = '2024/2025'): Promise<ScorecardAnswer> {
  const query = `query ($id: ID!, $year: AcademicYear!) { college(by: { id: $id }) { scorecard(year: $year) { ${FIGURES} } } }`;
  return byCode((await client.ask(query, { id, year })).college.scorecard);
}

export async function regionScorecard(client: Client, code: string, year = '2024/2025'): Promise<ScorecardAnswer> {
  const query = `query ($code: String!, $year: AcademicYear!) {
    region(code: $code) { scorecard(year: $year) { ${FIGURES} } }
  }`;
  return byCode((await client.ask(query, { code, year })).region.scorecard);
}

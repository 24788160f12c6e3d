import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { ClientFactory } from '../client/local-client.js';
import { OUTCOMES, PRACTICES, REPORTED_ON, REPORTS, REWARDS } from './closing.data.js';
import { mutate, mutateRows } from './graph.js';
import { writePairReports, type SamplePlace } from './past.js';
import type { SampleCalendar } from './years.js';

interface Pair {
  readonly id: string;
  readonly confidential: boolean;
  readonly mentor: { readonly id: string } | null;
  readonly mentee: { readonly id: string } | null;
}

/** A college, and who works with it. */
interface Closing {
  readonly client: GraphClient;
  readonly collegeId: string;
  readonly calendar: SampleCalendar;
  readonly place: SamplePlace;
  /** Signs in somebody else: the sides of a pair answer by themselves. */
  readonly as: ClientFactory;
}

/** What is left of the last whole year: reports of the sides, practices, rewards, and what came of those before them. */
export async function loadClosing(closing: Closing): Promise<void> {
  const { client, collegeId, calendar, place } = closing;
  const year = calendar.written('WHOLE');
  const pairs = await finished(client, collegeId, year);
  await writePairReports(
    place,
    pairs.flatMap((pair, n) => reportsOn(pair, n, { collegeId, day: calendar.on('WHOLE', REPORTED_ON) })),
  );
  await recordPractices(closing, year, pairs);
  const rows = REWARDS.flatMap(({ day, order, ...reward }, n) => {
    const personId = pairs[n]?.mentor?.id;
    const rewardedOn = calendar.on('WHOLE', day);
    return personId
      ? [{ ...reward, personId, rewardedOn, ...(order ? { orderNumber: order, orderDate: rewardedOn } : {}) }]
      : [];
  });
  if (rows.length > 0) await mutateRows(client, 'recordRewards', { collegeId, year }, 'rows', rows, 'index');
  await tellOutcomes(client, collegeId, year);
}

function reportsOn({ id }: Pair, n: number, { collegeId, day }: { collegeId: string; day: string }) {
  if (n % 3 === 2) return [];
  return (['MENTOR', 'MENTEE'] as const).map((side) => ({
    ...{ mentorship_id: id, college_id: collegeId, side, given_on: day },
    ...REPORTS[side][n % REPORTS[side].length]!,
    would_go_on: n % 4 !== 3,
  }));
}

/** Practices of pairs that keep nothing to themselves; to the first of them both say yes. Those that are there stay. */
async function recordPractices(
  { client, collegeId, as }: Closing,
  year: string,
  pairs: readonly Pair[],
): Promise<void> {
  type Known = { practices: { totalCount: number } };
  const { practices } = await client.ask<Known>(
    'query ($id: ID!, $year: AcademicYear!) { practices(collegeId: $id, years: [$year]) { totalCount } }',
    { id: collegeId, year },
  );
  if (practices.totalCount > 0) return;
  const open = pairs.filter(({ confidential }) => !confidential);
  for (const [n, practice] of PRACTICES.entries()) {
    const pair = open[n];
    if (!pair) return;
    type Recorded = { practice: { id: string } };
    const input = { collegeId, mentorshipId: pair.id, ...practice };
    const { practice: recorded } = await mutate<Recorded>(client, 'recordPractice', input, 'practice { id }');
    if (n > 1) continue;
    await mutate(client, 'sharePractice', { collegeId, id: recorded.id, share: true }, '', ['PRACTICE_NAMES_MINOR']);
    if (n > 0) continue;
    for (const [role, person] of [
      ['MENTOR', pair.mentor],
      ['MENTEE', pair.mentee],
    ] as const) {
      if (!person) continue;
      const side = await as({ roles: [role], persons: [person.id] });
      await mutate(side, 'answerPractice', { practiceId: recorded.id, agrees: true }, '', ['PRACTICE_NOT_OFFERED']);
    }
  }
}

interface Due {
  readonly kind: string;
  readonly dueOn: string;
  readonly person: { readonly id: string } | null;
}

/** Tells of most of those who finished a year before. */
async function tellOutcomes(client: GraphClient, collegeId: string, year: string): Promise<void> {
  const { outcomesDue } = await client.ask<{ outcomesDue: { nodes: readonly Due[] } }>(
    `query ($id: ID!, $year: AcademicYear!) { outcomesDue(collegeId: $id, year: $year, told: false, first: 1000) {
       nodes { kind dueOn person { id } } } }`,
    { id: collegeId, year },
  );
  const rows = outcomesDue.nodes.flatMap(({ kind, dueOn: day, person }, n) => {
    const answer = OUTCOMES[n % OUTCOMES.length];
    return answer && person ? [{ personId: person.id, kind, answer, day }] : [];
  });
  if (rows.length > 0) await mutateRows(client, 'recordOutcomes', { collegeId, year }, 'rows', rows, 'index');
}

/** Pairs of a year that came to their end, in the order of recording. */
async function finished(client: GraphClient, collegeId: string, year: string): Promise<readonly Pair[]> {
  const { mentorships } = await client.ask<{ mentorships: { nodes: readonly Pair[] } }>(
    `query ($id: ID!, $year: AcademicYear!) {
      mentorships(collegeId: $id, years: [$year], statuses: [COMPLETED], first: 60) {
        nodes { id confidential mentor { id } mentee { id } } } }`,
    { id: collegeId, year },
  );
  return mentorships.nodes;
}

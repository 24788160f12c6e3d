import { DONE_REASON } from './calendar.data.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { endOf, endsSometime } from './consents.js';
import { mutateRows } from './graph.js';
import type { SamplePair } from './pairs.js';
import type { SamplePerson } from './people.js';
import type { CollegePlan, PlannedAcross } from './plan.js';
import type { SampleCalendar, SampleYear } from './years.js';

type IdOf = (person: SamplePerson) => string;

/** Some mentors get more mentees than they said that they can take, which their colleges have settled with them. */
const CONFIRMED = { confirmOverload: true } as const;

/**
 * Records the pairs of a college in a year, the way the college keeps them. An order wants consents in force on the day
 * on which it is recorded, so that pairs whose consent has an end are attested: it may be over when an interrupted load is taken up.
 */
export async function recordPairs(
  client: GraphClient,
  collegeId: string,
  { college, pairs }: CollegePlan,
  year: SampleYear,
  calendar: SampleCalendar,
  idOf: IdOf,
): Promise<void> {
  const of = { collegeId, year: calendar.written(year) };
  const byList = (pair: SamplePair) => college.pairsBy === 'LIST' || endsSometime(pair.mentee);
  await attest(client, of, pairs[year].filter(byList), idOf);
  const ordered = pairs[year].filter((pair) => !byList(pair));
  await order(client, of, ordered, idOf);
}

/** An academic year of a college, as mutations name it. */
interface CollegeYear {
  readonly collegeId: string;
  readonly year: string;
}

async function attest(client: GraphClient, of: CollegeYear, pairs: readonly SamplePair[], idOf: IdOf) {
  const rows = pairs.map((pair) => {
    const { mentor, mentee, form, startedOn } = pair;
    const ended = endOf(pair);
    return {
      ...{ menteeId: idOf(mentee), mentorId: idOf(mentor), form, startedOn },
      ...(ended ? { endedOn: ended.on, endReason: ended.reason, early: ended.reason !== DONE_REASON } : {}),
    };
  });
  await mutateRows(client, 'attestMentorships', of, 'rows', rows, 'index');
}

/** Proposes, approves by one order a day, and ends. */
async function order(client: GraphClient, of: CollegeYear, pairs: readonly SamplePair[], idOf: IdOf) {
  const { collegeId } = of;
  const ids = await propose(client, of, pairs, idOf);
  const known = pairs.map((pair, n) => ({ ...pair, id: ids[n]! }));
  for (const [date, together] of Map.groupBy(known, (pair) => pair.startedOn)) {
    const named = together.map(({ id }) => id);
    await approve(client, collegeId, date, named);
  }
  const ended = known.flatMap((pair) => {
    const end = endOf(pair);
    return end ? [{ id: pair.id, endedOn: end.on, reason: end.reason }] : [];
  });
  await mutateRows(client, 'endMentorships', { collegeId }, 'rows', ended, 'index');
}

type Proposal = Pick<SamplePair, 'mentor' | 'mentee' | 'form' | 'startedOn'> & Partial<SamplePair>;

/**
 * Proposes the pairs that the college does not have; answers the ids of all. Those that it has are looked up, since
 * a pair that has ended could be proposed anew.
 */
async function propose(
  client: GraphClient,
  of: CollegeYear,
  pairs: readonly Proposal[],
  idOf: IdOf,
): Promise<string[]> {
  const key = (pair: Proposal) => `${idOf(pair.mentee)} ${idOf(pair.mentor)} ${pair.form}`;
  const ids = await pairsOf(client, of);
  const missing = pairs.filter((pair) => !ids.has(key(pair)));
  const rows = missing.map(({ mentor, mentee, form, startedOn, until, confidential, directive }) => ({
    ...{ menteeId: idOf(mentee), mentorId: idOf(mentor), form, startedOn },
    ...{ until, confidential, directive },
  }));
  const fields = 'mentorship { id }';
  type Result = { mentorship: { id: string } };
  const results = await mutateRows<Result>(client, 'proposeMentorships', { ...of, ...CONFIRMED }, 'rows', rows, fields);
  missing.forEach((pair, n) => ids.set(key(pair), results[n]!.mentorship.id));
  return pairs.map((pair) => ids.get(key(pair))!);
}

function approve(client: GraphClient, collegeId: string, date: string, ids: readonly string[]): Promise<unknown> {
  const number = `${Number(date.slice(8))}${date.slice(5, 7)}-н`;
  return mutateRows(
    client,
    'approveMentorships',
    { collegeId, order: { number, date }, ...CONFIRMED },
    'ids',
    ids,
    'index',
  );
}

interface Page {
  readonly mentorships: {
    readonly nodes: readonly {
      readonly id: string;
      readonly mentor: { readonly id: string } | null;
      readonly mentee: { readonly id: string } | null;
      readonly form: { readonly code: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Ids of the mentorships that a college has in a year, by mentee, mentor and form. */
async function pairsOf(client: GraphClient, of: CollegeYear): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let after: string | null = null;
  do {
    const { mentorships }: Page = await client.ask<Page>(
      `query ($collegeId: ID!, $year: AcademicYear!, $after: String) {
        mentorships(collegeId: $collegeId, years: [$year], first: 200, after: $after) {
          nodes { id mentor { id } mentee { id } form { code } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...of, after },
    );
    for (const { id, mentor, mentee, form } of mentorships.nodes)
      ids.set(`${mentee?.id} ${mentor?.id} ${form.code}`, id);
    after = mentorships.pageInfo.hasNextPage ? mentorships.pageInfo.endCursor : null;
  } while (after);
  return ids;
}

/** Proposes a pair across colleges, and approves it once the mentor's college has agreed. */
export async function recordPairAcross(
  pair: PlannedAcross,
  mentees: { readonly client: GraphClient; readonly id: string },
  mentors: { readonly client: GraphClient; readonly id: string },
  calendar: SampleCalendar,
  idOf: IdOf,
): Promise<void> {
  const startedOn = calendar.on('WHOLE', pair.startedOn);
  const of = { collegeId: mentees.id, year: calendar.written('WHOLE') };
  const ids = await propose(mentees.client, of, [{ ...pair, startedOn }], idOf);
  if (!pair.agreed) return;
  await mutateRows(mentors.client, 'agreeToMentorships', { collegeId: mentors.id }, 'ids', ids, 'index');
  await approve(mentees.client, mentees.id, startedOn, ids);
}

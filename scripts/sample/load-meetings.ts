import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { isFree, type FreeDays } from '#programs/cadence/cadence.policy.js';
import { BREAKS, HOLIDAYS, NEXT_MEETING } from './calendar.data.js';
import { mutate, mutateRows } from './graph.js';
import type { SampleCalendar, SampleYear } from './years.js';

/** Years of which meetings are kept: the hub knew none in the first one. */
const YEARS: readonly SampleYear[] = ['WHOLE', 'RUNNING'];

/** Days between two meetings, and behind the beginning of a pair. */
const EVERY = 13;
const FIRST_AFTER = 3;

/** Pairs that met once and not again, that have not met at all, and whose scores fall: one of so many. */
const FADE_ONE_OF = 9;
const NEVER_ONE_OF = 17;
const FALL_ONE_OF = 13;

interface Pair {
  readonly id: string;
  readonly status: string;
  readonly startedOn: string;
  readonly until: string;
  readonly endedOn: string | null;
  readonly confidential: boolean;
}

const daysOf = (
  calendar: SampleCalendar,
  list: readonly { readonly first: string; readonly last: string; readonly title: string }[],
) =>
  YEARS.flatMap((year) =>
    list.map(({ first, last, title }) => ({
      ...{ firstDay: calendar.on(year, first), lastDay: calendar.on(year, last), title },
    })),
  );

/** Holidays of the region, which all of its colleges have. */
export async function loadHolidays(coordinator: GraphClient, regionId: string, calendar: SampleCalendar) {
  await mutateRows(coordinator, 'setRegionHolidays', { regionId }, 'rows', daysOf(calendar, HOLIDAYS), 'index');
}

/** Breaks of a college, and the meetings of its pairs up to the day of the sample. Answers how many they are. */
export async function loadMeetings(client: GraphClient, collegeId: string, calendar: SampleCalendar): Promise<number> {
  const breaks = daysOf(calendar, BREAKS);
  await mutateRows(client, 'setCollegeBreaks', { collegeId }, 'rows', breaks, 'index');
  const free = breaks.map((days): FreeDays => ({ ...days, isBreak: true }));
  let count = 0;
  for (const year of YEARS) {
    const pairs = await pairsOf(client, collegeId, calendar.written(year));
    const rows = pairs.flatMap((pair, n) => meetingsOf(pair, n, calendar.today, free));
    if (rows.length > 0)
      await mutateRows(client, 'recordMeetings', { collegeId, source: 'sample' }, 'rows', rows, 'index');
    count += rows.length;
    if (year === 'RUNNING') await planNext(client, pairs, calendar);
  }
  return count;
}

/** The meetings of a pair. Of the latest nobody has given feedback yet. */
function meetingsOf(pair: Pair, n: number, today: IsoDate, free: readonly FreeDays[]) {
  if (n % NEVER_ONE_OF === NEVER_ONE_OF - 1) return [];
  const end = [pair.endedOn ?? pair.until, today].sort()[0]!;
  const days: IsoDate[] = [];
  for (let day = daysAfter(pair.startedOn, FIRST_AFTER); day <= end; day = daysAfter(day, EVERY)) {
    if (!isFree(day, free)) days.push(day);
  }
  const held = n % FADE_ONE_OF === FADE_ONE_OF - 1 ? days.slice(0, 1) : days;
  const over = (pair.endedOn ?? pair.until) < today;
  return held.map((day, at) => ({
    externalId: `${pair.id} ${at}`,
    mentorshipId: pair.id,
    day,
    kind: kindOf(at, over && at === held.length - 1),
    mode: (n + at) % 4 === 3 ? 'REMOTE' : 'IN_PERSON',
    ...(pair.confidential || (at === held.length - 1 && !over) ? {} : scoresOf(n, at)),
  }));
}

function kindOf(at: number, last: boolean): string {
  if (last && at > 1) return 'FINAL';
  return ['INTRODUCTORY', 'PLANNING'][at] ?? 'REGULAR';
}

/** Most are content; some forms were not handed in, and in some pairs it gets worse each time. */
function scoresOf(n: number, at: number): { mentorScore?: number; menteeScore?: number } {
  if (n % FALL_ONE_OF === FALL_ONE_OF - 1) return { mentorScore: 8, menteeScore: Math.max(2, 9 - 2 * at) };
  const menteeScore = 7 + ((n + at) % 4);
  return (n + at) % 5 === 4 ? { menteeScore } : { mentorScore: 8 + ((n + at) % 3), menteeScore };
}

/** The first pairs at work have their next meeting planned. */
async function planNext(client: GraphClient, pairs: readonly Pair[], calendar: SampleCalendar): Promise<void> {
  const day = daysAfter(calendar.today, NEXT_MEETING.inDays);
  const next = pairs.filter(({ status, until }) => status === 'ACTIVE' && until >= day).slice(0, NEXT_MEETING.pairs);
  for (const { id } of next) {
    const { startsAt, place } = NEXT_MEETING;
    const input = { mentorshipIds: [id], day, startsAt, place, clientKey: `sample ${id}` };
    // Taken up on a later day than the one that it is made for, there is nothing to plan any more.
    await mutate(client, 'planMeetings', input, '', ['MEETING_IN_PAST', 'MEETING_THERE']);
  }
}

interface Page {
  readonly mentorships: {
    readonly nodes: readonly Pair[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Pairs of a year that are or were at work, in the order of recording. */
async function pairsOf(client: GraphClient, collegeId: string, year: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  let after: string | null = null;
  do {
    const { mentorships }: Page = await client.ask<Page>(
      `query ($collegeId: ID!, $year: AcademicYear!, $after: String) {
        mentorships(collegeId: $collegeId, years: [$year], statuses: [ACTIVE, COMPLETED, ENDED], first: 500, after: $after) {
          nodes { id status startedOn until endedOn confidential } pageInfo { hasNextPage endCursor }
        }
      }`,
      { collegeId, year, after },
    );
    pairs.push(...mentorships.nodes);
    after = mentorships.pageInfo.hasNextPage ? mentorships.pageInfo.endCursor : null;
  } while (after);
  return pairs;
}

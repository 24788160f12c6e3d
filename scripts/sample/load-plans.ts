import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { mutate, mutateEach } from './graph.js';
import { OF_MENTEES, OF_TEACHERS } from './plans.data.js';
import type { SampleCalendar } from './years.js';

/** As many pairs of a college have plans: enough to look at, and soon loaded. */
const PLANS = 12;
/** Days between two items; a short plan ends with the last one, a long one goes on. */
const EVERY = 14;
const LONG = 180;

interface Pair {
  readonly id: string;
  readonly startedOn: IsoDate;
  readonly until: IsoDate;
  readonly confidential: boolean;
  readonly form: { readonly code: string };
}

/** Plans of the first pairs at work of the running year: some done, some late, some not yet agreed. Answers how many. */
export async function loadPlans(client: GraphClient, collegeId: string, calendar: SampleCalendar): Promise<number> {
  const { mentorships } = await client.ask<{ mentorships: { nodes: readonly Pair[] } }>(
    `query ($collegeId: ID!, $year: AcademicYear!, $first: Int) {
      mentorships(collegeId: $collegeId, years: [$year], statuses: [ACTIVE], first: $first) {
        nodes { id startedOn until confidential form { code } }
      }
    }`,
    { collegeId, year: calendar.written('RUNNING'), first: PLANS },
  );
  const pairs = mentorships.nodes.filter(({ startedOn }) => startedOn <= calendar.today);
  const agreed: { planId: string; agreedOn: IsoDate }[] = [];
  for (const [n, pair] of pairs.entries()) {
    const { plan } = await mutate<{ plan: { id: string } }>(
      client,
      'writePlan',
      planOf(pair, n, calendar.today),
      'plan { id }',
    );
    if (n % 6 !== 5) agreed.push({ planId: plan.id, agreedOn: pair.startedOn });
  }
  await mutateEach(client, 'agreePlan', agreed);
  return pairs.length;
}

/** One of four is short and done when its days are over; one of four is late with its second item. */
function planOf({ id, startedOn, until, confidential, form }: Pair, n: number, today: IsoDate) {
  const items = form.code === 'teacher-teacher' ? OF_TEACHERS : OF_MENTEES;
  const short = n % 4 === 1;
  const last = daysAfter(startedOn, short ? EVERY * items.length : LONG);
  const endsOn = [last, until].toSorted()[0]!;
  return {
    ...{ mentorshipId: id, startsOn: startedOn, endsOn, clientKey: `sample ${id}` },
    authorship: form.code === 'teacher-teacher' && n % 2 === 0 ? 'BY_MENTOR' : 'JOINTLY',
    items: items.map(({ direction, form: how, difficulty, measure, result: finalResult }, at) => {
      const plannedOn = [daysAfter(startedOn, EVERY * (at + 1)), endsOn].toSorted()[0]!;
      const done = plannedOn <= today && (short || at !== 1 || n % 4 !== 0);
      return {
        ...{ direction, form: how, plannedOn, ...(done ? { doneOn: plannedOn } : {}) },
        ...(confidential ? {} : { difficulty, measure, ...(done ? { finalResult } : {}) }),
      };
    }),
  };
}

import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { planBases, type SampleStay } from './bases.js';
import { mutateRows } from './graph.js';
import type { SamplePerson } from './people.js';
import type { CollegePlan } from './plan.js';
import type { SampleCalendar } from './years.js';

/** Fills both bases of a college; answers how many stays they have. */
export async function loadBases(
  client: GraphClient,
  collegeId: string,
  plan: CollegePlan,
  calendar: SampleCalendar,
  idOf: (person: SamplePerson) => string,
): Promise<number> {
  const { mentors, mentees } = planBases(plan, calendar);
  const rows = (stays: readonly SampleStay[]) => stays.map(({ person, row }) => ({ personId: idOf(person), ...row }));
  await mutateRows(client, 'upsertMentorProfiles', { collegeId }, 'rows', rows(mentors), 'index');
  await mutateRows(client, 'upsertMenteeProfiles', { collegeId }, 'rows', rows(mentees), 'index');
  return mentors.length + mentees.length;
}

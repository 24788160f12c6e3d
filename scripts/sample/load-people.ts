import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { HEADCOUNT_DAY, PARTNERS_CONFIRMED } from './calendar.data.js';
import type { SampleCollege } from './college.type.js';
import { mutate, mutateRows, rowsWith } from './graph.js';
import type { SamplePerson } from './people.js';
import type { CollegePlan } from './plan.js';
import { SAMPLE_YEARS, type SampleCalendar } from './years.js';

/** Name of the made-up system that the people's keys belong to. */
const SOURCE = 'sample';

/** Registers the people of a college with their consents; answers their ids, in the order of the plan. */
export async function registerPeople(client: GraphClient, collegeId: string, plan: CollegePlan): Promise<string[]> {
  const rows = plan.people.map(({ joined: _, enrolledIn: __, leftOut: ___, withdrawnOn: ____, ...row }) => row);
  const input = { collegeId, source: SOURCE };
  const results = await mutateRows<{ person: { id: string } }>(
    client,
    'upsertPeople',
    input,
    'rows',
    rows,
    'person { id }',
  );
  return results.map(({ person }) => person.id);
}

interface PartnersOfCollege {
  readonly college: {
    readonly partners: {
      readonly nodes: readonly { readonly partner: { readonly id: string; readonly name: string } }[];
    };
  };
}

/** Confirms the partnerships that the college stands by. */
export async function confirmPartners(
  client: GraphClient,
  collegeId: string,
  { college }: CollegePlan,
  calendar: SampleCalendar,
): Promise<void> {
  const { enterprises, schools } = college;
  const answer = await client.ask<PartnersOfCollege>(
    `query ($id: ID!) { college(by: { id: $id }) { partners(first: 1000) { nodes { partner { id name } } } } }`,
    { id: collegeId },
  );
  const ids = new Map(answer.college.partners.nodes.map(({ partner }) => [partner.name, partner.id]));
  const confirm = async (names: readonly string[], confirmedOn: string) => {
    const partnerIds = names.flatMap((name) => ids.get(name) ?? []);
    if (partnerIds.length > 0) {
      await mutate(client, 'confirmPartners', { collegeId, partnerIds, confirmedOn }, rowsWith('index'));
    }
  };
  const known = [...enterprises.mentoring, ...enterprises.others.slice(0, -1), ...schools];
  await confirm(known, calendar.on('FIRST', PARTNERS_CONFIRMED.FIRST));
  await confirm(enterprises.others.slice(-1), calendar.on('WHOLE', PARTNERS_CONFIRMED.WHOLE));
}

/** Reports the headcounts that the college has handed in. */
export async function reportHeadcounts(
  client: GraphClient,
  collegeId: string,
  college: SampleCollege,
  calendar: SampleCalendar,
): Promise<void> {
  const rows = SAMPLE_YEARS.flatMap((year) => {
    const size = college.size[year];
    if (!size || !calendar.reached(calendar.on(year, HEADCOUNT_DAY))) return [];
    const [students, teachers, youngSpecialists] = size;
    const pupils = college.schools.length * 120;
    return [{ collegeId, year: calendar.written(year), students, pupils, teachers, youngSpecialists }];
  });
  await mutateRows(client, 'reportHeadcount', {}, 'rows', rows, 'index');
}

/** Withdraws the consents of those who took theirs back. */
export async function withdrawConsents(
  client: GraphClient,
  people: readonly SamplePerson[],
  idOf: (person: SamplePerson) => string,
): Promise<void> {
  for (const person of people) {
    const { withdrawnOn } = person;
    if (!withdrawnOn) continue;
    const input = { personId: idOf(person), withdrawnOn };
    await mutate(client, 'withdrawConsents', input, '', ['NOTHING_TO_WITHDRAW']);
  }
}

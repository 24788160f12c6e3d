import type { GraphClient } from '../client/graph-client.js';
import type { SampleCollege } from './college.type.js';
import { mutate, mutateRows } from './graph.js';
import type { SamplePerson } from './people.js';
import type { CollegePlan } from './plan.js';
import { SAMPLE_YEARS } from './region.data.js';

/** Name of the made-up system that the people's keys belong to. */
const SOURCE = 'sample';

/** Days on which partnerships were confirmed; the last of the other partners came a year later. */
const CONFIRMED = { first: '2023-09-20', later: '2024-10-01' };

/** Registers the people of a college with their consents; answers their ids, in the order of the plan. */
export async function registerPeople(client: GraphClient, collegeId: string, plan: CollegePlan): Promise<string[]> {
  const rows = plan.people.map(({ joined: _, withdrawnOn: __, ...row }) => row);
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
    readonly partners: readonly { readonly partner: { readonly id: string; readonly name: string } }[];
  };
}

/** Confirms the partnerships that the college stands by. */
export async function confirmPartners(client: GraphClient, collegeId: string, { college }: CollegePlan): Promise<void> {
  const { enterprises, schools } = college;
  const answer = await client.ask<PartnersOfCollege>(
    `query ($id: ID!) { college(id: $id) { partners { partner { id name } } } }`,
    { id: collegeId },
  );
  const ids = new Map(answer.college.partners.map(({ partner }) => [partner.name, partner.id]));
  const confirm = async (names: readonly string[], confirmedOn: string) => {
    const partnerIds = names.flatMap((name) => ids.get(name) ?? []);
    if (partnerIds.length > 0) {
      await mutate(client, 'confirmPartners', { collegeId, partnerIds, confirmedOn }, 'confirmed');
    }
  };
  await confirm([...enterprises.mentoring, ...enterprises.others.slice(0, -1), ...schools], CONFIRMED.first);
  await confirm(enterprises.others.slice(-1), CONFIRMED.later);
}

/** Reports the headcounts that the college has handed in. */
export async function reportHeadcounts(client: GraphClient, collegeId: string, college: SampleCollege): Promise<void> {
  const rows = SAMPLE_YEARS.flatMap((year) => {
    const size = college.size[year];
    if (!size) return [];
    const [students, teachers, youngSpecialists] = size;
    const pupils = college.schools.length * 120;
    return [{ collegeId, year: `${year}/${year + 1}`, students, pupils, teachers, youngSpecialists }];
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

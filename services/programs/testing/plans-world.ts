import { daysAfter } from '#kernel/time/iso-date.js';
import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { BEGAN, group, NOW, type Group } from './meetings-world.js';
import { figures } from './programs-world.js';

export const ENDS = daysAfter(NOW.today, 60);

const ITEM = `id direction { code title } directionWords difficulty measure form plannedOn interimResult finalResult doneOn
  overdue version`;
export const PLAN = `id kind authorship state startsOn endsOn agreedOn mentorAgreedOn menteeAgreedOn collegeAgreedOn
  writtenBy changedOn version itemCount doneCount overdueCount nextOn items { ${ITEM} }
  extensions { formerEnd newEnd reason extendedOn extendedBy }`;

const payloadOf = async (client: Client, mutation: string, input: object, selection: string): Promise<Data> => {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const document = `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) { ${selection} } }`;
  return (await client.ask(document, { input })).payload;
};

const ONE = `outcome plan { ${PLAN} } problems { code path message }`;

export const item = (more: object = {}) => ({
  ...{ direction: 'STUDY', measure: 'Разобрать чертёж', difficulty: 'Не читает чертежи' },
  ...{ plannedOn: daysAfter(NOW.today, 10), ...more },
});

export const write = (client: Client, mentorshipId: string, more: object = {}) =>
  payloadOf(client, 'writePlan', { mentorshipId, startsOn: BEGAN, endsOn: ENDS, items: [item()], ...more }, ONE);
export const agree = (client: Client, planId: string, more: object = {}) =>
  payloadOf(client, 'agreePlan', { planId, ...more }, ONE);
export const extend = (client: Client, planId: string, endsOn: string, reason = 'Болел') =>
  payloadOf(client, 'extendPlan', { planId, endsOn, reason }, ONE);
export const change = (client: Client, planId: string, rows: object[], more: object = {}) =>
  payloadOf(
    client,
    'changePlan',
    { planId, rows, ...more },
    `results { outcome itemId problems { code path } } plan { ${PLAN} } problems { code path }`,
  );

/** The plan of a pair as somebody reads it. */
export async function planOf(client: Client, id: string): Promise<Data> {
  const { mentorships } = await client.ask(
    `query ($id: ID!) { mentorships(ids: [$id], first: 1) { nodes { plan { ${PLAN} } } } }`,
    { id },
  );
  return mentorships.nodes[0]?.plan ?? null;
}

/** A pair at work with a plan of one item that both agreed on. */
export async function planned(hub: TestHub, more: { confidential?: boolean } = {}, plan: object = {}) {
  const one = await group(hub, more);
  const [pair] = one.pairs;
  const { plan: written } = await write(pair.mentor, pair.id, plan);
  await agree(pair.mentor, written.id);
  const agreed = await agree(pair.mentee, written.id);
  return { ...one, pair, plan: agreed.plan };
}

export const counted = async (hub: TestHub, { college }: Pick<Group, 'college'>) => {
  const all = await figures(hub, college.id, Number(NOW.year.slice(0, 4)));
  return Object.fromEntries(Object.entries(all).filter(([name]) => /^plans_\w+$/.test(name)));
};

import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { Role } from '#kernel/session/roles.js';
import type { ClientFactory } from '../client/local-client.js';
import { DEMO_ACCOUNTS, DEMO_COLLEGE, INVITED, type DemoAccount, type DemoScope } from './accounts.data.js';
import { counts } from './consents.js';
import { mutateRows } from './graph.js';
import type { SampleIds } from './ids.type.js';
import type { SamplePerson } from './people.js';
import type { RegionPlan } from './plan.js';

/** Who gives which roles: each gives those below their own. */
const CHAIN: readonly (readonly [
  giver: 'OPERATOR' | 'COORDINATOR' | 'DIRECTOR' | 'CURATOR',
  given: readonly Role[],
])[] = [
  ['OPERATOR', ['COORDINATOR']],
  ['COORDINATOR', ['ANALYST', 'DIRECTOR']],
  ['DIRECTOR', ['CURATOR']],
  ['CURATOR', ['MENTOR', 'MENTEE']],
];

/** Has the director invite somebody, who is waited for; as the demo account, so that it ends with the demo. */
export async function inviteSomebody(client: ClientFactory, ids: SampleIds): Promise<void> {
  const collegeId = ids.collegeId(DEMO_COLLEGE);
  const { account } = DEMO_ACCOUNTS.find(({ role }) => role === 'DIRECTOR')!;
  const director = await client({ roles: ['DIRECTOR'], colleges: [collegeId], actor: account });
  type Answer = { roleInvitations: { totalCount: number } };
  const { roleInvitations } = await director.ask<Answer>('{ roleInvitations(standing: false) { totalCount } }');
  if (roleInvitations.totalCount > 0) return;
  await mutateRows(director, 'inviteToRoles', {}, 'rows', [{ ...INVITED, collegeId }], 'index');
}

/** Gives the demo accounts their roles. Those that stand already stay. */
export async function bindAccounts(client: ClientFactory, plan: RegionPlan, ids: SampleIds): Promise<void> {
  for (const [giver, given] of CHAIN) {
    const accounts = DEMO_ACCOUNTS.filter(({ role }) => given.includes(role));
    const colleges = accounts.flatMap(({ scope }) => ('college' in scope ? [ids.collegeId(scope.college)] : []));
    const regions = giver === 'COORDINATOR' ? [ids.regionId] : [];
    const hand: GraphClient = await client({ roles: [giver], regions, colleges: [...new Set(colleges)] });
    const rows = accounts.map((each) => ({ account: each.account, role: each.role, ...scopeOf(each, plan, ids) }));
    await mutateRows(hand, 'bindRoles', {}, 'rows', rows, 'index');
  }
}

function scopeOf({ scope }: DemoAccount, plan: RegionPlan, ids: SampleIds): object {
  if (scope.kind === 'REGION') return { regionId: ids.regionId };
  if (scope.kind === 'COLLEGE') return { collegeId: ids.collegeId(scope.college) };
  return { personId: ids.personId(personOf(scope, plan)) };
}

/** A side of the first pair that has begun, both of whom count, so that there is something to look at. */
function personOf({ college, side }: Extract<DemoScope, { kind: 'PERSON' }>, { colleges }: RegionPlan): SamplePerson {
  const { pairs } = colleges.find((each) => each.college.code === college)!;
  return [...pairs.RUNNING, ...pairs.WHOLE].find((pair) => counts(pair.mentor) && counts(pair.mentee))![side];
}

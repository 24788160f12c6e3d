import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#kernel/session/roles.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { testHub, type Claims, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { mayGrant, SCOPE, type Grant } from './role-binding.policy.js';
import { bind, idOf, revoke, someone } from './testing/bindings.js';

interface Place {
  readonly region: World['region'];
  readonly college: CollegeWorld;
  readonly personId: string;
}

let hub: TestHub;
let own: Place;
let other: Place;
beforeAll(async () => {
  hub = await testHub();
  const place = async (): Promise<Place> => {
    const region = await world(hub);
    const college = await region.college();
    const [personId] = (await college.people({})) as [string];
    return { region: region.region, college, personId };
  };
  [own, other] = [await place(), await place()];
});
afterAll(() => hub.close());

/** One who holds a role at the own place. */
const holder = (role: Role): Claims => ({
  roles: [role],
  regions: [own.region.id],
  colleges: [own.college.id],
  persons: [own.personId],
});

/** What there is to give; the role of a college's system comes with its client. */
const GIVEN = ROLES.filter((role) => role !== 'COLLEGE_SYSTEM');

function grantOf(role: Role, { region, college, personId }: Place): Grant & { readonly personId: string | null } {
  const scope = SCOPE[role];
  const inCollege = scope === 'collegeId' || scope === 'personId';
  return {
    role,
    regionId: scope === 'regionId' ? region.id : null,
    collegeId: inCollege ? college.id : null,
    collegeRegionId: inCollege ? region.id : null,
    personId: scope === 'personId' ? personId : null,
  };
}

/** Whether the database lets the session write the binding, whatever the code says. */
async function isWritten(claims: Claims, { role, regionId, collegeId, personId }: ReturnType<typeof grantOf>) {
  const sql = `insert into participants.role_binding (id, account, role, region_id, college_id, person_id, granted_by)
    values (gen_random_uuid(), $1, $2, $3, $4, $5, 'test')`;
  try {
    await hub.raw('participants', claims, sql, [someone(), role, regionId, collegeId, personId]);
    return true;
  } catch (error) {
    if (String(error).includes('row-level security')) return false;
    throw error;
  }
}

describe('who gives which role', () => {
  it.each(ROLES)('is the same to the rule and to the database: %s', async (granter) => {
    const claims = holder(granter);
    const session = { ...PUBLIC_SESSION, ...claims, actor: 'test' };
    for (const place of [own, other]) {
      for (const role of GIVEN) {
        const grant = grantOf(role, place);
        const at = place === own ? 'own' : 'other';
        expect([role, at, await isWritten(claims, grant)]).toEqual([role, at, mayGrant(session, grant)]);
      }
    }
  });

  const REGION = { anywhere: false, regions: 'own', colleges: null };
  const COLLEGE = { anywhere: false, regions: null, colleges: 'own' };
  const ANYWHERE = { anywhere: true, regions: null, colleges: null };
  it.each<[Role, object[]]>([
    [
      'OPERATOR',
      [
        { role: 'OPERATOR', heldFor: null, ...ANYWHERE },
        { role: 'COORDINATOR', heldFor: 'REGION', ...ANYWHERE },
        { role: 'ANALYST', heldFor: 'REGION', ...ANYWHERE },
      ],
    ],
    [
      'COORDINATOR',
      [
        { role: 'COORDINATOR', heldFor: 'REGION', ...REGION },
        { role: 'ANALYST', heldFor: 'REGION', ...REGION },
        { role: 'DIRECTOR', heldFor: 'COLLEGE', ...REGION },
      ],
    ],
    [
      'DIRECTOR',
      [
        { role: 'DIRECTOR', heldFor: 'COLLEGE', ...COLLEGE },
        { role: 'CURATOR', heldFor: 'COLLEGE', ...COLLEGE },
        { role: 'MENTOR', heldFor: 'PERSON', ...COLLEGE },
        { role: 'MENTEE', heldFor: 'PERSON', ...COLLEGE },
      ],
    ],
    [
      'CURATOR',
      [
        { role: 'MENTOR', heldFor: 'PERSON', ...COLLEGE },
        { role: 'MENTEE', heldFor: 'PERSON', ...COLLEGE },
      ],
    ],
    ['COLLEGE_SYSTEM', []],
    ['ANALYST', []],
    ['MENTOR', []],
  ])('is told to %s by me', async (role, gives) => {
    // prettier-ignore
    const client = await hub.client(holder(role));
    const { me } = await client.ask('{ me { rolesToGive { role heldFor anywhere regions { id } colleges { id } } } }');
    const place = (found: Data[], id: string) => (found.length === 0 ? null : found[0].id === id ? 'own' : 'other');
    const told = me.rolesToGive.map((each: Data) => ({
      ...each,
      regions: place(each.regions, own.region.id),
      colleges: place(each.colleges, own.college.id),
    }));
    expect(told).toEqual(gives);
  });
});

describe('RoleBinding.mayTakeBack', () => {
  it('says what revokeRoles does, of each role that is seen', async () => {
    const operator = await hub.client({ roles: ['OPERATOR'], actor: 'root' });
    const coordinator = await hub.client({ ...holder('COORDINATOR'), actor: 'root' });
    const director = await hub.client({ ...holder('DIRECTOR'), actor: 'root' });
    const { region, college, personId } = own;
    const analyst = await bind(operator, [{ account: someone(), role: 'ANALYST', regionId: region.id }]);
    await bind(coordinator, [{ account: someone(), role: 'DIRECTOR', collegeId: college.id }]);
    await bind(director, [{ account: someone(), role: 'CURATOR', collegeId: college.id }]);
    await bind(director, [{ account: someone(), role: 'MENTOR', personId }]);
    await director.ask('mutation ($c: ID!) { issueCollegeClient(input: { collegeId: $c }) { client { clientId } } }', {
      c: college.id,
    });
    await revoke(operator, [idOf(analyst)]);

    const seen = new Set<string>();
    for (const granter of ROLES) {
      const client = await hub.client({ ...holder(granter), actor: 'asks' });
      const { data } = await client.answer(
        '{ roleBindings(standing: false, first: 1000) { nodes { id role mayTakeBack revokedAt } } }',
      );
      for (const { id, role, mayTakeBack, revokedAt } of data.roleBindings?.nodes ?? []) {
        const { data: dry } = await client.answer(
          'mutation ($id: ID!) { revokeRoles(input: { ids: [$id], dryRun: true }) { results { outcome } } }',
          { id },
        );
        const isTaken = dry.revokeRoles?.results[0].outcome === 'UPDATED';
        expect([granter, role, revokedAt, mayTakeBack]).toEqual([granter, role, revokedAt, isTaken]);
        seen.add(`${role} ${mayTakeBack}`);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'ANALYST false',
        'ANALYST true',
        'CURATOR false',
        'CURATOR true',
        'COLLEGE_SYSTEM false',
      ]),
    );
  });
});

describe('Me.rolesToSee', () => {
  it('is what the list tells of, to each who reads it', async () => {
    const operator = await hub.client({ roles: ['OPERATOR'], actor: 'root' });
    const coordinator = await hub.client({ ...holder('COORDINATOR'), actor: 'root' });
    const director = await hub.client({ ...holder('DIRECTOR'), actor: 'root' });
    const { region, college, personId } = own;
    await bind(operator, [
      { account: someone(), role: 'OPERATOR' },
      ...(['COORDINATOR', 'ANALYST'] as const).map((role) => ({ account: someone(), role, regionId: region.id })),
    ]);
    await bind(coordinator, [{ account: someone(), role: 'DIRECTOR', collegeId: college.id }]);
    await bind(director, [
      { account: someone(), role: 'CURATOR', collegeId: college.id },
      ...(['MENTOR', 'MENTEE'] as const).map((role) => ({ account: someone(), role, personId })),
    ]);
    await director.ask('mutation ($c: ID!) { issueCollegeClient(input: { collegeId: $c }) { client { clientId } } }', {
      c: college.id,
    });

    for (const reader of ROLES) {
      const client = await hub.client({ ...holder(reader), actor: 'looks' });
      const { data } = await client.answer(
        '{ me { rolesToSee } roleBindings(standing: false, first: 1000) { nodes { role } } }',
      );
      const listed = new Set((data.roleBindings?.nodes ?? []).map(({ role }: Data) => role));
      expect([reader, [...data.me.rolesToSee].sort()]).toEqual([reader, [...listed].sort()]);
    }
  });

  it('has the widest first, and each once for an account of two kinds', async () => {
    const both = await hub.client({ ...holder('COORDINATOR'), roles: ['COORDINATOR', 'CURATOR'] });
    expect((await both.ask('{ me { rolesToSee } }')).me.rolesToSee).toEqual([
      ...['COORDINATOR', 'ANALYST', 'DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM', 'MENTOR', 'MENTEE'],
    ]);
  });
});

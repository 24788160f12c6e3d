import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessDirectory } from '#kernel/session/access.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bind, directoryOf, idOf, outcomes, problems, revoke, someone, thisSecond } from './testing/bindings.js';

let hub: TestHub;
let region: World;
let elsewhere: World;
let own: CollegeWorld;
let other: CollegeWorld;
let operator: Client;
let director: Client;
let directory: AccessDirectory;

beforeAll(async () => {
  hub = await testHub();
  [region, elsewhere] = [await world(hub), await world(hub)];
  [own, other] = [await region.college(), await region.college()];
  operator = await hub.client({ roles: ['OPERATOR'], actor: 'operator' });
  director = await hub.client({ roles: ['DIRECTOR'], colleges: [own.id], actor: 'director' });
  directory = directoryOf(hub);
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

/** What the account may do by a token of a moment; by one of the next second, unless told otherwise. */
const access = (account: string, issuedAt = thisSecond() + 1) => directory.accessOf(account, issuedAt);

describe('roles given', () => {
  it('are what the account may do from now on, in the chain of those who give them', async () => {
    const [personId] = (await own.people({})) as [string];
    const [coordinator, headmaster, curator, mentor] = [someone(), someone(), someone(), someone()];
    await bind(operator, [{ account: coordinator, role: 'COORDINATOR', regionId: region.region.id }]);
    await bind(region.coordinator, [{ account: headmaster, role: 'DIRECTOR', collegeId: own.id }]);
    await bind(director, [{ account: curator, role: 'CURATOR', collegeId: own.id }]);
    const { results } = await bind(own.curator, [{ account: mentor, role: 'MENTOR', personId }]);

    expect(results).toEqual([
      {
        outcome: 'CREATED',
        problems: [],
        binding: {
          ...{ id: expect.any(String), account: mentor, role: 'MENTOR', grantedBy: 'test', revokedAt: null },
          ...{ region: null, college: { code: own.code }, person: { id: personId } },
        },
      },
    ]);
    const nothing = { regions: [], colleges: [], persons: [], refused: false };
    const regions = [region.region.id];
    expect(await access(coordinator)).toEqual({ ...nothing, roles: ['COORDINATOR'], regions });
    expect(await access(headmaster)).toEqual({ ...nothing, roles: ['DIRECTOR'], colleges: [own.id] });
    expect(await access(curator)).toEqual({ ...nothing, roles: ['CURATOR'], colleges: [own.id] });
    // The mentor's college is not the mentor's to act for.
    expect(await access(mentor)).toEqual({ ...nothing, roles: ['MENTOR'], persons: [personId] });
  });

  it('add up where they are of different kinds, or the same for several colleges', async () => {
    const account = someone();
    const [personId] = (await own.people({})) as [string];
    await bind(region.coordinator, [
      { account, role: 'DIRECTOR', collegeId: own.id },
      { account, role: 'DIRECTOR', collegeId: other.id },
      { account, role: 'ANALYST', regionId: region.region.id },
    ]);
    await bind(director, [{ account, role: 'MENTOR', personId }]);
    const held = await access(account);
    expect(held.roles).toEqual(['ANALYST', 'DIRECTOR', 'MENTOR']);
    expect([...held.colleges].sort()).toEqual([own.id, other.id].sort());
    expect(held).toMatchObject({ regions: [region.region.id], persons: [personId] });
  });

  it('again change nothing, in the same call either, and leave no trace in the audit', async () => {
    const row = { account: someone(), role: 'CURATOR', collegeId: own.id };
    expect(outcomes(await bind(director, [row, row]))).toEqual(['CREATED', 'UNCHANGED']);
    const audit = () =>
      hub.owner(`select count(*)::int as n from participants.audit where action = 'role-binding.grant'`);
    const before = await audit();
    expect(outcomes(await bind(director, [{ ...row, collegeId: own.id.toUpperCase() }]))).toEqual(['UNCHANGED']);
    expect(await audit()).toEqual(before);
  });

  it('in a dry run are told and not written', async () => {
    const account = someone();
    const rows = [{ account, role: 'CURATOR', collegeId: own.id }];
    const told = await bind(director, rows, { dryRun: true });
    expect(told).toMatchObject({ created: 1, results: [{ outcome: 'CREATED', binding: null }] });
    expect((await access(account)).roles).toEqual([]);
  });

  it('are in the audit by the names of what changed', async () => {
    const id = idOf(await bind(director, [{ account: someone(), role: 'CURATOR', collegeId: own.id }]));
    expect(outcomes(await revoke(director, [id, id]))).toEqual(['UPDATED', 'UNCHANGED']);
    const lines = await hub.owner(
      'select actor, action, college_id, fields from participants.audit where entity_id = $1 order by id',
      [id],
    );
    expect(lines).toEqual([
      {
        ...{ actor: 'director', action: 'role-binding.grant', college_id: own.id },
        fields: ['account', 'role', 'collegeId'],
      },
      {
        ...{ actor: 'director', action: 'role-binding.revoke', college_id: own.id },
        fields: ['revokedBy', 'revokedAt'],
      },
    ]);
  });

  it('are refused row by row, with the place of what is wrong', async () => {
    const payload = await bind(region.coordinator, [
      { account: 'two words', role: 'ANALYST', regionId: region.region.id },
      { account: someone(), role: 'ANALYST', collegeId: own.id },
      { account: 'test', role: 'ANALYST', regionId: region.region.id },
      { account: someone(), role: 'DIRECTOR', collegeId: region.region.id },
      { account: someone(), role: 'DIRECTOR', collegeId: own.id },
    ]);
    expect(payload).toMatchObject({ refused: 4, created: 1 });
    expect(payload.results.slice(0, 4).map(({ problems: [problem] }: Data) => [problem.code, problem.path])).toEqual([
      ['ACCOUNT_MALFORMED', ['rows', '0', 'account']],
      ['ROLE_SCOPE', ['rows', '1', 'regionId']],
      ['OWN_ACCOUNT', ['rows', '2', 'account']],
      ['SCOPE_NOT_FOUND', ['rows', '3', 'collegeId']],
    ]);
  });

  it('are at most 1,000 a call, and a handful of statements', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, () => ({ account: someone(), role: 'CURATOR', collegeId: own.id }));
    await expect(bind(director, rows(1001), { dryRun: true })).rejects.toThrow('more than 1000 values');
    expect((await bind(director, [], { dryRun: true })).problems).toEqual([{ code: 'BATCH_SIZE' }]);
    const sent = await hub.statementsOf(() => bind(director, rows(300), { dryRun: true }));
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});

describe('a role of the same kind', () => {
  it.each([
    ['in another region', () => elsewhere.region.id],
    ['in the same region', () => region.region.id],
  ])('%s waits for the account, and whoever gives it is told no difference', async (_, regionId) => {
    const [account, other] = [someone(), someone()];
    await bind(region.coordinator, [{ account, role: 'ANALYST', regionId: region.region.id }]);
    const rows = [account, other].map((each) => ({ account: each, role: 'COORDINATOR', regionId: regionId() }));
    const [waiting, counting] = (await bind(operator, rows)).results;
    const told = ({ outcome, problems: broken, binding: { id: _id, account: _account, ...binding } }: Data) => ({
      ...{ outcome, broken, binding },
    });
    expect(told(waiting)).toEqual(told(counting));
    expect([(await access(account)).roles, (await access(other)).roles]).toEqual([['ANALYST'], ['COORDINATOR']]);
    expect(outcomes(await bind(operator, rows))).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('given by who has no business there keeps nobody from a role: the account chooses', async () => {
    const account = someone();
    const squatter = await hub.client({ roles: ['DIRECTOR'], colleges: [other.id], actor: 'squatter' });
    await bind(squatter, [{ account, role: 'CURATOR', collegeId: other.id }]);
    const appointed = await bind(region.coordinator, [{ account, role: 'DIRECTOR', collegeId: own.id }]);
    expect(outcomes(appointed)).toEqual(['CREATED']);
    const issuedAt = thisSecond();
    const themself = await hub.client({ roles: [], actor: account });
    const { me } = await themself.ask('{ me { offeredRoles { id role college { code } } } }');
    expect(me.offeredRoles).toEqual([{ id: idOf(appointed), role: 'DIRECTOR', college: { code: own.code } }]);
    const accept = `mutation ($id: ID!) { acceptRole(input: { bindingId: $id }) {
      outcome role college { code } leaves problems { code path } } }`;
    expect((await themself.ask(accept, { id: idOf(appointed) })).acceptRole).toEqual({
      ...{ outcome: 'UPDATED', role: 'DIRECTOR', college: { code: own.code }, leaves: ['CURATOR'], problems: [] },
    });
    expect((await themself.ask(accept, { id: idOf(appointed) })).acceptRole).toMatchObject({ outcome: 'UNCHANGED' });
    for (const token of [issuedAt, thisSecond() + 1]) {
      expect(await access(account, token)).toMatchObject({ roles: ['DIRECTOR'], colleges: [own.id], refused: false });
    }
    const stranger = await hub.client({ roles: ['CURATOR'], colleges: [own.id], actor: 'stranger' });
    expect((await stranger.ask(accept, { id: idOf(appointed) })).acceptRole).toMatchObject({
      ...{ outcome: 'REFUSED', role: null, problems: [{ code: 'BINDING_NOT_FOUND', path: ['bindingId'] }] },
    });
  });

  it('is declined by the account itself, which keeps what it holds, tokens and all', async () => {
    const account = someone();
    await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]);
    const offered = await bind(region.coordinator, [{ account, role: 'DIRECTOR', collegeId: own.id }]);
    const issuedAt = thisSecond();
    const decline = `mutation ($id: ID!, $dryRun: Boolean) { declineRole(input: { bindingId: $id, dryRun: $dryRun }) {
      outcome role problems { code path } } }`;
    const themself = await hub.client({ roles: [], actor: account });
    const stranger = await hub.client({ roles: ['CURATOR'], colleges: [own.id], actor: 'stranger' });
    const id = idOf(offered);
    const told = async (who: Client, dryRun = false) => (await who.ask(decline, { id, dryRun })).declineRole;
    const not = { outcome: 'REFUSED', role: null, problems: [{ code: 'BINDING_NOT_FOUND', path: ['bindingId'] }] };
    expect(await told(stranger)).toEqual(not);
    const done = { outcome: 'UPDATED', role: 'DIRECTOR', problems: [] };
    expect([await told(themself, true), await told(themself)]).toEqual([done, done]);
    expect(await told(themself)).toEqual({ ...done, outcome: 'UNCHANGED' });
    expect((await themself.ask('{ me { offeredRoles { id } } }')).me.offeredRoles).toEqual([]);
    expect(await access(account, issuedAt)).toMatchObject({ roles: ['CURATOR'], colleges: [own.id], refused: false });
    const [entry] = await hub.owner(`select actor, action from participants.audit where entity_id = $1 order by id desc limit 1`, [id]); // prettier-ignore
    expect(entry).toEqual({ actor: account, action: 'role-binding.decline' });
    // What it holds is not an offer, and is not declined.
    const held = await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]);
    expect((await themself.ask(decline, { id: idOf(held) })).declineRole).toEqual(not);
  });

  it('in the same call is refused, of which the caller knows', async () => {
    const account = someone();
    const rows = ['DIRECTOR', 'CURATOR'].map((role) => ({ account, role, collegeId: own.id }));
    const payload = await bind(director, rows);
    expect(outcomes(payload)).toEqual(['CREATED', 'REFUSED']);
    expect(problems(payload)).toEqual(['ROLE_CONFLICT']);
  });

  it('is given once the other was taken back', async () => {
    const account = someone();
    const id = idOf(await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]));
    await revoke(director, [id]);
    expect(outcomes(await bind(director, [{ account, role: 'DIRECTOR', collegeId: own.id }]))).toEqual(['CREATED']);
    expect(await access(account)).toMatchObject({ roles: ['DIRECTOR'], colleges: [own.id] });
  });

  it('given by two at once counts from one of them', async () => {
    for (let round = 0; round < 8; round += 1) {
      const account = someone();
      const regions = [region.region.id, elsewhere.region.id];
      const answers = await Promise.all([
        bind(operator, [{ account, role: 'ANALYST', regionId: regions[0] }]),
        bind(operator, [{ account, role: 'COORDINATOR', regionId: regions[1] }]),
        bind(operator, [{ account, role: 'ANALYST', regionId: regions[0] }]),
      ]);
      expect((await access(account)).roles).toHaveLength(1);
      expect(answers.flatMap(problems)).toEqual([]);
      expect(answers.flatMap(outcomes).filter((outcome: string) => outcome === 'CREATED')).toHaveLength(2);
    }
  });
});

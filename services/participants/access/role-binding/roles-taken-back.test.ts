import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessDirectory } from '#kernel/session/access.js';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { bind, directoryOf, idOf, outcomes, problems, revoke, someone, thisSecond } from './testing/bindings.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;
let operator: Client;
let director: Client;
let directory: AccessDirectory;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
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

describe('roles taken back', () => {
  it('are gone at once from all tokens, which keep what the account holds besides', async () => {
    const account = someone();
    const bound = await bind(region.coordinator, [
      { account, role: 'DIRECTOR', collegeId: own.id },
      { account, role: 'DIRECTOR', collegeId: other.id },
      { account, role: 'ANALYST', regionId: region.region.id },
    ]);
    const issuedAt = thisSecond();
    const payload = await revoke(region.coordinator, [idOf(bound)]);
    expect(payload.results).toEqual([
      { outcome: 'UPDATED', problems: [], binding: { revokedBy: 'test', revokedAt: expect.any(String) } },
    ]);
    const left = { roles: ['ANALYST', 'DIRECTOR'], colleges: [other.id], regions: [region.region.id] };
    for (const token of [issuedAt, thisSecond() + 1]) {
      expect(await access(account, token)).toEqual({ ...left, persons: [], refused: false });
    }
    await revoke(region.coordinator, [idOf(bound, 1)]);
    expect(await access(account, issuedAt)).toMatchObject({ roles: ['ANALYST'], colleges: [], refused: false });
  });

  it('leave no token in force that had nothing else', async () => {
    const row = { account: someone(), role: 'CURATOR', collegeId: own.id };
    const id = idOf(await bind(director, [row]));
    const issuedAt = thisSecond();
    expect(await access(row.account, issuedAt)).toMatchObject({ roles: ['CURATOR'], refused: false });
    await revoke(director, [id]);
    expect(await access(row.account, issuedAt)).toMatchObject({ roles: [], colleges: [], refused: true });
    expect(await access(row.account)).toMatchObject({ roles: [], refused: false });
  });

  it.each(['MENTOR', 'MENTEE'])(
    'by a curator, who had made a coordinator a %s, stop no token of theirs',
    async (role) => {
      const account = someone();
      const [personId] = (await own.people({})) as [string];
      await bind(operator, [{ account, role: 'COORDINATOR', regionId: region.region.id }]);
      const before = thisSecond();
      const id = idOf(await bind(own.curator, [{ account, role, personId }]));
      const meanwhile = thisSecond();
      expect(await access(account, before)).toMatchObject({ roles: ['COORDINATOR', role], persons: [personId] });
      await revoke(own.curator, [id]);
      const left = { roles: ['COORDINATOR'], regions: [region.region.id], colleges: [], persons: [], refused: false };
      for (const token of [before, meanwhile]) expect(await access(account, token)).toEqual(left);
    },
  );

  it('touch no token from before they were given', async () => {
    const account = someone();
    const [personId] = (await own.people({})) as [string];
    await revoke(own.curator, [idOf(await bind(own.curator, [{ account, role: 'MENTOR', personId }]))]);
    const longBefore = thisSecond() - 60;
    await bind(operator, [{ account, role: 'COORDINATOR', regionId: region.region.id }]);
    expect(await access(account, longBefore)).toMatchObject({ roles: ['COORDINATOR'], persons: [], refused: false });
  });

  it('again change nothing, and the time stays the first one', async () => {
    const id = idOf(await bind(director, [{ account: someone(), role: 'CURATOR', collegeId: own.id }]));
    const first = await revoke(director, [id, id]);
    expect(first).toMatchObject({ updated: 1, unchanged: 1 });
    const second = await revoke(director, [id]);
    expect(outcomes(second)).toEqual(['UNCHANGED']);
    expect(second.results[0].binding).toEqual(first.results[0].binding);
  });

  it('in a dry run stay', async () => {
    const account = someone();
    const id = idOf(await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]));
    expect(outcomes(await revoke(director, [id], { dryRun: true }))).toEqual(['UPDATED']);
    expect(await access(account)).toMatchObject({ roles: ['CURATOR'], refused: false });
  });

  it('and given back are for the tokens of after, whatever else the account holds', async () => {
    const account = someone();
    const curator = { account, role: 'CURATOR', collegeId: own.id };
    const id = idOf(await bind(director, [curator]));
    await bind(region.coordinator, [{ account, role: 'ANALYST', regionId: region.region.id }]);
    const issuedAt = thisSecond();
    await revoke(director, [id]);
    expect(outcomes(await bind(director, [curator]))).toEqual(['CREATED']);
    expect(await access(account, issuedAt)).toMatchObject({ roles: ['ANALYST'], colleges: [], refused: false });
    expect(await access(account)).toMatchObject({ roles: ['ANALYST', 'CURATOR'], colleges: [own.id] });
  });

  it('leave a refused token refused, whatever is given then', async () => {
    const account = someone();
    const id = idOf(await bind(director, [{ account, role: 'CURATOR', collegeId: own.id }]));
    const issuedAt = thisSecond();
    await revoke(director, [id]);
    await bind(region.coordinator, [{ account, role: 'DIRECTOR', collegeId: own.id }]);
    expect(await access(account, issuedAt)).toMatchObject({ roles: [], refused: true });
    expect(await access(account)).toMatchObject({ roles: ['DIRECTOR'], refused: false });
  });

  it('are named by an id that the caller sees', async () => {
    const id = idOf(await bind(operator, [{ account: someone(), role: 'OPERATOR' }]));
    expect(problems(await revoke(director, [id, own.id]))).toEqual(['BINDING_NOT_FOUND', 'BINDING_NOT_FOUND']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let directory: AccessDirectory;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  directory = accessDirectory(serviceUrl(hub.ownerUrl, 'programs'), createLog({ level: 'silent', name: 'test' }));
});
afterAll(async () => {
  await directory.close();
  await hub.close();
});

const ISSUE = `mutation ($college: ID!) {
  issueCollegeClient(input: { collegeId: $college }) {
    secret client { clientId issuedBy issuedAt revokedAt } problems { code }
  }
}`;
const REVOKE = `mutation ($college: ID!) {
  revokeCollegeClient(input: { collegeId: $college }) { client { clientId revokedAt } problems { code } }
}`;
const SHOW = 'query ($id: ID!) { college(id: $id) { code systemClient { clientId issuedBy revokedAt } } }';

const thisSecond = () => Math.floor(Date.now() / 1000);
/** What the client may do by a token of a moment; by one of the next second, unless told otherwise. */
const access = (clientId: string, issuedAt = thisSecond() + 1) => directory.accessOf(clientId, issuedAt);

const issue = async (client: Client, college: CollegeWorld): Promise<Data> =>
  (await client.ask(ISSUE, { college: college.id })).issueCollegeClient;
const revoke = async (client: Client, college: CollegeWorld): Promise<Data> =>
  (await client.ask(REVOKE, { college: college.id })).revokeCollegeClient;

async function directed(): Promise<{ college: CollegeWorld; director: Client }> {
  const college = await region.college();
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: 'director' });
  return { college, director };
}

describe("the client of a college's system", () => {
  it('signs in with the secret of its issue, as the system of that college', async () => {
    const { college, director } = await directed();
    const { client, secret, problems } = await issue(director, college);
    expect(problems).toEqual([]);
    expect(client).toMatchObject({ issuedBy: 'director', revokedAt: null });
    expect(client.clientId).toMatch(new RegExp(`^college-${college.code}-[0-9a-z]{6}$`));
    expect(await directory.clientOf(client.clientId)).toEqual({
      clientId: client.clientId,
      secretHash: clientSecretHash(secret),
      issuedAt: new Date(client.issuedAt),
    });
    expect(await access(client.clientId)).toEqual({
      ...{ roles: ['COLLEGE_SYSTEM'], colleges: [college.id], regions: [], persons: [], refused: false },
    });
  });

  it('keeps its id with a new secret; the old one and its tokens are void', async () => {
    const { college, director } = await directed();
    const first = await issue(director, college);
    const issuedAt = thisSecond();
    const second = await issue(director, college);
    expect(second.client.clientId).toBe(first.client.clientId);
    expect(second.secret).not.toBe(first.secret);
    const { secretHash } = (await directory.clientOf(first.client.clientId))!;
    expect(secretHash).toEqual(clientSecretHash(second.secret));
    expect(await access(first.client.clientId, issuedAt)).toMatchObject({ roles: [], colleges: [], refused: true });
    expect(await access(first.client.clientId)).toMatchObject({ roles: ['COLLEGE_SYSTEM'], colleges: [college.id] });
  });

  it('revoked, is nobody, until it is issued again', async () => {
    const { college, director } = await directed();
    const { client } = await issue(director, college);
    const issuedAt = thisSecond();
    expect(await revoke(director, college)).toMatchObject({
      client: { clientId: client.clientId, revokedAt: expect.any(String) },
      problems: [],
    });
    expect(await directory.clientOf(client.clientId)).toBeNull();
    expect(await access(client.clientId)).toMatchObject({ roles: [], refused: false });
    expect(await access(client.clientId, issuedAt)).toMatchObject({ roles: [], refused: true });
    expect(await revoke(director, college)).toEqual({ client: null, problems: [{ code: 'NO_CLIENT_STANDS' }] });

    const again = await issue(director, college);
    expect(again.client).toMatchObject({ clientId: client.clientId, revokedAt: null });
    expect(await directory.clientOf(client.clientId)).not.toBeNull();
    expect((await access(client.clientId)).roles).toEqual(['COLLEGE_SYSTEM']);
  });

  it('issued by two at once has one secret and one role', async () => {
    const { college, director } = await directed();
    const issued = await Promise.all([issue(director, college), issue(director, college), issue(director, college)]);
    const [{ client }] = issued;
    const { secretHash } = (await directory.clientOf(client.clientId))!;
    expect(issued.filter(({ secret }) => clientSecretHash(secret).equals(secretHash))).toHaveLength(1);
    const standing = await hub.owner(
      'select from participants.role_binding where account = $1 and revoked_at is null',
      [client.clientId],
    );
    expect(standing).toHaveLength(1);
  });

  it('cannot be given its role, or lose it, by hand', async () => {
    const { college, director } = await directed();
    const { client } = await issue(director, college);
    const bound = await director.ask(
      `mutation ($c: ID!) { bindRoles(input: { rows: [
        { account: "college-x", role: CURATOR, collegeId: $c }, { account: "x", role: COLLEGE_SYSTEM, collegeId: $c }
      ] }) { results { problems { code } } } }`,
      { c: college.id },
    );
    expect(bound.bindRoles.results.map(({ problems: [problem] }: Data) => problem.code)).toEqual([
      'ACCOUNT_OF_CLIENT',
      'ROLE_OF_CLIENT',
    ]);
    const [binding] = await hub.owner('select id from participants.role_binding where account = $1', [client.clientId]);
    const taken = await director.ask(
      'mutation ($id: ID!) { revokeRoles(input: { ids: [$id] }) { results { problems { code } } } }',
      { id: binding!['id'] },
    );
    expect(taken.revokeRoles.results).toEqual([{ problems: [{ code: 'ROLE_OF_CLIENT' }] }]);
    expect((await access(client.clientId)).roles).toEqual(['COLLEGE_SYSTEM']);
  });

  it('is shown to the staff of the college, and to others null with a reason', async () => {
    const { college, director } = await directed();
    expect((await director.ask(SHOW, { id: college.id })).college.systemClient).toBeNull();
    const { client } = await issue(director, college);
    const shown = { clientId: client.clientId, issuedBy: 'director', revokedAt: null };
    expect((await college.curator.ask(SHOW, { id: college.id })).college.systemClient).toEqual(shown);
    for (const stranger of [(await directed()).director, region.coordinator, await hub.client()]) {
      const { data, errors } = await stranger.answer(SHOW, { id: college.id });
      expect(data.college).toEqual({ code: college.code, systemClient: null });
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
    }
  });

  it('takes one statement for any number of colleges', async () => {
    const { director } = await directed();
    const colleges = '{ colleges { nodes { code systemClient { clientId } } } }';
    expect(await hub.statementsOf(() => director.answer(colleges))).toHaveLength(2);
  });
});

describe('the secret', () => {
  it('is nowhere in the database, nor are more of its traces in the audit than that it changed', async () => {
    const { college, director } = await directed();
    const secrets = [(await issue(director, college)).secret, (await issue(director, college)).secret];
    await revoke(director, college);
    const tables = await hub.owner(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema in ('participants', 'programs', 'school', 'monitoring') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      for (const secret of secrets) {
        const hex = Buffer.from(secret as string).toString('hex');
        const sql = `select from ${String(name)} t where position($1 in t::text) + position($2 in t::text) > 0`;
        expect(await hub.owner(sql, [secret, hex])).toEqual([]);
      }
    }
    const lines = await hub.owner(
      `select action, fields from participants.audit where entity = 'CollegeClient' and college_id = $1 order by id`,
      [college.id],
    );
    expect(lines).toEqual([
      { action: 'college-client.issue', fields: ['clientId', 'secret'] },
      { action: 'college-client.rotate', fields: ['secret'] },
      { action: 'college-client.revoke', fields: ['revokedAt'] },
    ]);
  });
});

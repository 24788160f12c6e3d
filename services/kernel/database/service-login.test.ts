import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { PUBLIC_SESSION } from '../session/session.js';
import { connect } from './connection.js';
import { ReadPath } from './read-path.js';
import { dropFormerLogin, makeServiceLogin } from './service-login.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  // Roles belong to the server, which other tests work on as well.
  const owner = await connect(database.ownerUrl);
  for (const suffix of ['a', 'b']) await owner.query(`drop role if exists hub_school_login_${suffix}`);
  await owner.end();
  await database.drop();
});

const WHO = `select current_user as who, current_setting('statement_timeout') as timeout,
  has_table_privilege('school.course', 'select') as reads, pg_has_role(session_user, 'hub_programs', 'member') as more`;

describe('a login of a service', () => {
  it('works as the service alone, and goes on while the next one is made, until it is given up', async () => {
    const first = await makeServiceLogin(database.ownerUrl, 'school');
    const reads = new ReadPath({ url: first, poolSize: 1 });
    const service = [{ who: 'hub_school', timeout: '30s', reads: true, more: false }];
    expect(await reads.as(PUBLIC_SESSION).rows(WHO)).toEqual(service);

    const second = await makeServiceLogin(database.ownerUrl, 'school');
    expect(new URL(second).username).not.toBe(new URL(first).username);
    await expect(makeServiceLogin(database.ownerUrl, 'school')).rejects.toThrow(/two logins already/);
    expect(await reads.as(PUBLIC_SESSION).rows(WHO)).toEqual(service);

    expect(await dropFormerLogin(database.ownerUrl, 'school')).toBe(true);
    await expect(reads.as(PUBLIC_SESSION).rows(WHO)).rejects.toThrow(/terminat|authentication failed/);
    await reads.close();
    await expect(connect(first)).rejects.toThrow(/authentication failed/);
    const client = await connect(second);
    expect((await client.query(WHO)).rows).toEqual(service);
    await client.end();
    expect(await dropFormerLogin(database.ownerUrl, 'school')).toBe(false);
  });

  it('is not made before the hub has made the role', async () => {
    await expect(makeServiceLogin(database.ownerUrl, 'nobody')).rejects.toThrow(/no roles of the hub yet/);
  });
});

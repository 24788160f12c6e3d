import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { providerEntries } from '#kernel/database/provider-entry-store.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { ProviderEntries } from '#kernel/session/provider-entries.js';
import { freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { entryStore } from './entry-store.js';

let database: FreshDatabase;
let entries: ProviderEntries;
beforeAll(async () => {
  database = await freshDatabase();
  entries = providerEntries(
    serviceUrl(database.ownerUrl, 'participants'),
    createLog({ level: 'silent', name: 'test' }),
  );
}, 60_000);
afterAll(async () => {
  await entries.close();
  await database.drop();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await owner('delete from participants.provider_entry');
});

async function owner(sql: string): Promise<string> {
  const client = await connect(database.ownerUrl);
  try {
    return JSON.stringify((await client.query(sql)).rows);
  } finally {
    await client.end();
  }
}

const store = (limit?: number) =>
  entryStore({ entries, secret: 'of the hub', limit, alreadyUsed: () => new Error('used') });

function pass(seconds: number): void {
  const then = Date.now() + seconds * 1000;
  jest.spyOn(Date, 'now').mockImplementation(() => then);
}

describe('what the provider keeps', () => {
  it('keeps copies: what is done to an answer does not change what is kept', async () => {
    const sessions = store()('Session');
    const payload = { uid: 'u', authorizations: { page: { grantId: 'g' } } };
    await sessions.upsert('s', payload, 60);
    payload.authorizations.page.grantId = 'changed';
    const found = (await sessions.find('s')) as typeof payload;
    expect(found.authorizations.page.grantId).toBe('g');
    found.authorizations.page.grantId = 'changed';
    expect(await sessions.findByUid('u')).toMatchObject({ authorizations: { page: { grantId: 'g' } } });
  });

  it('tells kinds apart, and gives the same shelf each time it is asked', async () => {
    const adapter = store();
    await adapter('Session').upsert('x', { uid: 'u' }, 60);
    expect(await adapter('Grant').find('x')).toBeUndefined();
    expect(await adapter('Session').find('x')).toEqual({ uid: 'u' });
    await adapter('Session').destroy('x');
    expect(await adapter('Session').find('x')).toBeUndefined();
  });

  it('is there after a restart, unreadable to whoever reads the database, and to a hub with another secret', async () => {
    await store()('RefreshToken').upsert('the-token', { jti: 'the-token', accountId: 'somebody', grantId: 'g' }, 60);
    expect(await store()('RefreshToken').find('the-token')).toMatchObject({ accountId: 'somebody' });
    const rows = await owner(`select *, encode(sealed, 'escape') as text from participants.provider_entry`);
    expect(rows).not.toMatch(/the-token|somebody/);
    const other = entryStore({ entries, secret: 'of another', alreadyUsed: () => new Error('used') });
    expect(await other('RefreshToken').find('the-token')).toBeUndefined();
  });

  it('forgets what is over', async () => {
    const codes = store()('AuthorizationCode');
    await codes.upsert('c', { grantId: 'g', uid: 'u' }, 60);
    pass(61);
    expect(await codes.find('c')).toBeUndefined();
    await codes.upsert('c', { grantId: 'g', uid: 'u' }, 60);
    pass(61);
    expect(await codes.findByUid('u')).toBeUndefined();
  });

  it('never holds more than its limit: the oldest makes room, and one written again is not the oldest', async () => {
    const interactions = store(3)('Interaction');
    for (const id of ['a', 'b', 'c', 'a', 'd']) await interactions.upsert(id, { jti: id }, 60);
    const left = await Promise.all(['a', 'b', 'c', 'd'].map(async (id) => (await interactions.find(id))?.jti));
    expect(left).toEqual(['a', undefined, 'c', 'd']);
  });

  it('lets a thing be used once, and marks it', async () => {
    const codes = store()('AuthorizationCode');
    await codes.upsert('c', { grantId: 'g' }, 60);
    await codes.consume('c');
    expect(await codes.find('c')).toMatchObject({ consumed: expect.any(Number) });
    await expect(codes.consume('c')).rejects.toThrow('used');
    await expect(codes.consume('none')).rejects.toThrow('used');
  });

  it('revokes what came from one grant, of one kind', async () => {
    const tokens = store()('RefreshToken');
    for (const [id, grantId] of [
      ['a', 'g'],
      ['b', 'g'],
      ['c', 'h'],
    ] as const)
      await tokens.upsert(id, { grantId }, 60);
    await tokens.revokeByGrantId('g');
    expect(await Promise.all(['a', 'b', 'c'].map((id) => tokens.find(id)))).toEqual([
      undefined,
      undefined,
      { grantId: 'h' },
    ]);
  });
});

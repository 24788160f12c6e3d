import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { memoryStore } from './memory-store.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const store = (limit?: number) => memoryStore({ limit, alreadyUsed: () => new Error('used') });

function pass(seconds: number): void {
  const then = Date.now() + seconds * 1000;
  jest.spyOn(Date, 'now').mockImplementation(() => then);
}

describe('the memory store', () => {
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

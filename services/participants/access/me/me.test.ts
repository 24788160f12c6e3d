import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);

it('tells of a thousand colleges and no more, and never of a part of them', async () => {
  const { id, code } = await (await world(hub)).college();
  const asked = async (count: number) => {
    const client = await hub.client({ roles: ['DIRECTOR'], colleges: [id, ...ids(count - 1)] });
    const { data, errors } = await client.answer('{ me { roles colleges { code } } }');
    return [data.me, errors?.[0]?.extensions?.['code']];
  };
  expect(await asked(1000)).toEqual([{ roles: ['DIRECTOR'], colleges: [{ code }] }, undefined]);
  expect(await asked(1001)).toEqual([null, 'LIMIT_EXCEEDED']);
});

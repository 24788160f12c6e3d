import { once } from 'node:events';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { attestingQuery, MENTEES, menteesSheet } from '../../testing/bases.js';
import { xlsx } from '../../testing/files.js';
import { served, type Served } from '../../testing/served.js';

// A large file is read, on a machine with other work to do.
jest.setTimeout(120_000);

const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
const row = (n: number) => [n, `Участник${letters(n)} Иван`, '', 2006, '', '', '', 'педагог – студент'];
/** Of several batches. */
const LARGE = xlsx([menteesSheet(Array.from({ length: 4_000 }, (_, n) => row(n)))]);

const begun = Promise.withResolvers<AbortSignal>();
const going = Promise.withResolvers<void>();
let asked = 0;

let hub: TestHub;
let college: CollegeWorld;
let server: Served;
beforeAll(async () => {
  hub = await testHub();
  college = await (await world(hub)).college();
  // Holds the first batch up.
  server = await served(hub, {
    async execute(request) {
      if (request.query.includes('upsertPeople')) {
        asked += 1;
        begun.resolve(request.signal);
        await going.promise;
      }
      return hub.gateway.execute(request);
    },
  });
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

it('a preview ends with its caller, and its college may send the next file', async () => {
  const query = { sheet: 'mentees', college: college.code, year: '2024/2025', ...attestingQuery(), preview: 'true' };
  const preview = { token: college.curator.token, query };
  const leaving = new AbortController();
  const first = server.open(LARGE, { ...preview, signal: leaving.signal }).then((answer) => answer.text());
  const left = await begun.promise;
  leaving.abort();
  await expect(first).rejects.toThrow('aborted');
  if (!left.aborted) await once(left, 'abort');
  going.resolve();

  const file = xlsx([menteesSheet(MENTEES)]);
  let next = await server.send(file, preview);
  while (next.status === 409) next = await server.send(file, preview);
  expect(next.report?.summary.accepted).toBe(4);
  // Of the first file the one batch that was under way, and that of the second.
  expect(asked).toBe(2);
});

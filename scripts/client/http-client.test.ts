import { afterEach, expect, it } from '@jest/globals';
import { listen, send, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { httpClient } from './http-client.js';

let served: Listening;
afterEach(() => served.close());

/** A hub that has no room for the first few who ask. */
async function busy(refusals: number): Promise<{ asked: () => number }> {
  let asked = 0;
  const log = createLog({ level: 'silent', name: 'test' });
  served = await listen(
    async (req, res) => {
      req.resume();
      asked += 1;
      const error = { message: 'overloaded', extensions: { code: 'OVERLOADED' } };
      if (asked <= refusals) send(res, 503, { errors: [error] }, { 'retry-after': '0.01', connection: 'close' });
      else send(res, 200, { data: { regions: [] } }, { connection: 'close' });
    },
    { host: '127.0.0.1', port: 0, log },
  );
  return { asked: () => asked };
}

it('asks a hub that has no room again, and is answered', async () => {
  const hub = await busy(3);
  expect(await httpClient({ hubUrl: served.url }).ask('{ regions { code } }')).toEqual({ regions: [] });
  expect(hub.asked()).toBe(4);
});

it('gives up after a few times, in the words of the hub', async () => {
  const hub = await busy(100);
  await expect(httpClient({ hubUrl: served.url }).ask('{ regions { code } }')).rejects.toThrow('overloaded');
  expect(hub.asked()).toBe(5);
});

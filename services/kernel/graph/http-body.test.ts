import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HubError } from '../errors/hub-error.js';
import { createLog } from '../log/log.js';
import { bodyOf, listen, readBytes, refuse, type Listening } from './http.js';

const PACE = { bytesPerSecond: 1_000_000, patienceMs: 20 };

let served: Listening;
let read: string[];
beforeAll(async () => {
  const log = createLog({ level: 'silent', name: 'test' });
  served = await listen(
    async (req, res) => {
      read = [];
      try {
        if (req.url === '/small') await readBytes(req, 1_000);
        else for await (const part of bodyOf(req, PACE)) read.push(part.toString());
        res.end('read');
      } catch (error) {
        refuse(res, error as HubError, 'en');
      }
    },
    { host: '127.0.0.1', port: 0, log },
  );
});
afterAll(() => served.close());

/** Sends the head and these parts, and no more, and reads until the server hangs up. */
async function send(length: number, ...parts: string[]): Promise<string> {
  const socket = connect({ port: served.port, host: '127.0.0.1' });
  socket.write(`POST / HTTP/1.1\r\nhost: here\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`);
  for (const part of parts) socket.write(part);
  return text(socket);
}

it('a body that comes at once is read', async () => {
  expect(await send(4, 'ab', 'cd')).toMatch(/^HTTP\/1.1 200 [^]*read$/);
  expect(read.join('')).toBe('abcd');
});

it('a body that does not go on is given up, and its sender told why', async () => {
  const answer = await send(1_000, 'a');
  expect(answer).toMatch(/^HTTP\/1.1 408 [^]*connection: close/i);
  expect(answer).toContain('arrives too slowly');
  expect(read.join('')).toBe('a');
});

it('a body that is too large is read to its end and dropped, so that its sender hears the answer', async () => {
  // One that is to be closed behind the answer hears a reset where the answer comes first.
  const agent = new Agent({ keepAlive: true });
  const sent = request(`${served.url}/small`, { method: 'POST', agent });
  const finished = once(sent, 'finish');
  for (let n = 0; n < 8; n += 1) sent.write(Buffer.alloc(1024 * 1024, 'x'));
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  expect([answer.statusCode, await text(answer)]).toEqual([413, expect.stringContaining('LIMIT_EXCEEDED')]);
  await finished;
  agent.destroy();
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { temporaryFolder } from '#exchange/testing/files.js';
import { collegeClient } from './college-client.js';

const COLLEGE = '0192f3a0-0000-7000-8000-000000000001';

let server: Server;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let seen: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  server = createServer((req, res) => {
    seen.push(req.headers.authorization?.replace('Bearer ', '') ?? '');
    res.end('{"data":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await folder.remove();
});

const config = (token?: string) => ({
  hubUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  token,
  dataFolder: folder.path,
  oidcAudience: 'hub-under-test',
});

describe('collegeClient', () => {
  it('acts as the system of the colleges and renews its token before it runs out', async () => {
    seen = [];
    let minutes = 0;
    const client = collegeClient(config(), [COLLEGE], () => minutes * 60_000);
    for (minutes of [0, 9, 11, 20]) await client.ask('{ me { id } }');
    expect(seen.map((token) => decodeJwt(token))).toEqual(
      Array(4).fill(expect.objectContaining({ roles: ['COLLEGE_SYSTEM'], colleges: [COLLEGE] })),
    );
    expect([seen[1] === seen[0], seen[2] === seen[0], seen[3] === seen[2]]).toEqual([true, false, true]);
  });

  it('uses the token of HUB_TOKEN instead where there is one', async () => {
    seen = [];
    await collegeClient(config('given'), [COLLEGE]).ask('{ me { id } }');
    expect(seen).toEqual(['given']);
  });
});

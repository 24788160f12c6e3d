import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localToken } from '../client/local-token.js';
import type { Data } from '../testing/hub.js';
import { olderNode } from '../testing/older-node.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../testing/served-hub.js';

const run = promisify(execFile);

/** The package says that Node 20 will do. */
const NODE = (await olderNode()) ?? process.execPath;

/** The package as `npm run build` leaves it. */
const PACKAGE = 'schema/client';

describe('the typed client', () => {
  let hub: ServedHub;
  let token: string;
  let year: string;
  beforeAll(async () => {
    hub = await servedHub();
    const anybody = await hub.client({ roles: ['ANALYST'] });
    const { region }: Data = await anybody.ask('{ region(code: "26") { id } }');
    const claims = { roles: ['COORDINATOR'], regions: [region.id] } as const;
    const its: Data = await (await hub.client(claims)).ask('{ region(code: "26") { currentYear } }');
    year = its.region.currentYear;
    token = await localToken(hub.config, claims);
  }, SAMPLE_TAKES_MS);
  afterAll(() => hub.close());

  const example = (env: Record<string, string>) =>
    run(NODE, [`${PACKAGE}/example.mjs`, '26', year], { env: { HUB_URL: hub.url, ...env } });

  it('prints by its example what the graph answers', async () => {
    const { stdout, stderr } = await example({ HUB_TOKEN: token });
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /\t[\d.]+ % of [\d.]+ %$/.test(line)).length).toBeGreaterThan(20);
  });

  it('says in words why there is nothing', async () => {
    await expect(example({ HUB_TOKEN: 'no-token' })).rejects.toMatchObject({ code: 1, stdout: '' });
  });

  it('says that nobody answers', async () => {
    const nobody = run(NODE, [`${PACKAGE}/example.mjs`], { env: { HUB_URL: 'http://127.0.0.1:1' } });
    await expect(nobody).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^No hub answers at .*\n$/) });
  });

  it('is a package with code and types, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'client-package-'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: PACKAGE });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    expect(files.map(({ path }) => path).sort()).toEqual([
      'README.md',
      'lib/generated/graphql.d.ts',
      'lib/generated/graphql.js',
      'lib/index.d.ts',
      'lib/index.js',
      'package.json',
    ]);
    expect(await readdir(folder)).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});

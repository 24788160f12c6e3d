import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { olderNode } from './testing/older-node.js';
import { NODE_NEEDED, nodeTooOld } from './node-version.js';

it.each(['4.9.1', '16.20.2', '20.20.2', '22.12.0', '23.11.0'])('Node %s is told what the hub needs', (version) => {
  const { ru, en } = nodeTooOld(version)!;
  expect(ru).toMatch(`нужен Node 24, а его запустил Node ${version}. Выполните npm ci`);
  expect(en).toMatch(`needs Node 24 and was started by Node ${version}. Run npm ci`);
});

it.each(['24.0.0', '24.9.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeNull();
});

it('the Node that comes with the package is the one that the hub needs', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: { node: string } };
  expect(dependencies.node.split('.')[0]).toBe(String(NODE_NEEDED));
});

it('nothing is loaded before the version is known', async () => {
  const code = await readFile(join(import.meta.dirname, 'hub.js'), 'utf8');
  expect([...code.matchAll(/^import (?:.* from )?'(.*)'/gm)].map(([, from]) => from)).toEqual(['./node-version.js']);
  expect(await readFile(join(import.meta.dirname, 'node-version.js'), 'utf8')).not.toMatch(/\bimport\b/);
});

const older = await olderNode();

(older ? it : it.skip)('an older Node says so in a sentence, whatever it is asked', async () => {
  for (const words of [['start'], ['--help'], ['token', '--role', 'OPERATOR'], ['nonsense']]) {
    const { code, stdout, stderr } = await promisify(execFile)(older!, [join(import.meta.dirname, 'hub.js'), ...words])
      .then(() => ({ code: 0, stdout: '', stderr: '' }))
      .catch((error: { code: number; stdout: string; stderr: string }) => error);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Хабу нужен Node 24, .*\nThe hub needs Node 24 .*\n$/);
  }
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HubFolder, until, untilReady } from '../testing/hub-process.js';

// Each starts a server of its own, and some load the sample, on a machine with other work to do.
jest.setTimeout(180_000);

let folder: HubFolder;
beforeEach(async () => void (folder = await HubFolder.make()));
afterEach(() => folder.remove());

/** Nothing goes on, and nothing is in the way of the next start. */
async function expectAllClosed(): Promise<void> {
  expect(await folder.postmaster()).toBeNull();
  expect(await folder.isLocked()).toBe(false);
}

describe('SIGTERM to hub start', () => {
  it('while the database is being made ends the start and closes what it opened', async () => {
    const hub = await folder.hub('start', '--empty');
    await until(() => folder.isLocked());
    hub.kill('SIGTERM');
    expect(await hub.ended).toBe(143);
    await expectAllClosed();
  });

  it('while the sample is being loaded ends the load and closes everything', async () => {
    const hub = await folder.hub('start');
    await untilReady(hub);
    hub.kill('SIGTERM');
    expect(await hub.ended).toBe(143);
    expect(hub.printed()).not.toContain('GraphiQL');
    await expectAllClosed();
  });

  it('once it runs ends it well', async () => {
    const hub = await folder.hub('start', '--empty');
    await until(() => hub.printed().includes('GraphiQL'));
    hub.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    await expectAllClosed();
  });
});

describe('SIGTERM to a long command', () => {
  it('ends hub seed, and the database that it started', async () => {
    const seeding = await folder.hub('seed', '--size', 'region');
    await until(() => seeding.printed().includes('Writing made-up data'));
    seeding.kill('SIGTERM');
    expect(await seeding.ended).toBe(143);
    await expectAllClosed();
  });
});

describe('SIGTERM to npm', () => {
  it('as `npm start` has it reaches the hub, which ends well', async () => {
    const npm = await folder.run('npm', ['start', '--', '--empty']);
    await until(() => npm.printed().includes('GraphiQL'));
    npm.kill('SIGTERM');
    expect(await npm.ended).toBe(0);
    await expectAllClosed();
  });
});

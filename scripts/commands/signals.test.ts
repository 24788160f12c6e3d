import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { HubFolder, until, untilReady } from '../testing/hub-process.js';

// They make a database and load the sample, on a machine with other work to do.
jest.setTimeout(180_000);

/** What one leaves behind is what the next goes on with, as after any interruption. */
let folder: HubFolder;
beforeAll(async () => void (folder = await HubFolder.make()));
afterAll(() => folder.remove());

/** Nothing goes on, and nothing is in the way of the next start. */
async function expectAllClosed(of = folder): Promise<void> {
  expect(await of.postmaster()).toBeNull();
  expect(await of.isLocked()).toBe(false);
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
    const ready = (await (await fetch(`${hub.url}/ready`)).json()) as object;
    expect(ready).toMatchObject({ status: 'degraded', loading: ['sample'] });
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

describe('SIGTERM to npm', () => {
  it('as `npm start` has it reaches the hub, which ends well', async () => {
    const npm = await folder.run('npm', ['start', '--', '--empty']);
    await until(() => npm.printed().includes('GraphiQL'));
    npm.kill('SIGTERM');
    expect(await npm.ended).toBe(0);
    await expectAllClosed();
  });
});

describe('SIGTERM to a long command', () => {
  it('ends hub seed, and the database that it started', async () => {
    const empty = await HubFolder.make();
    const seeding = await empty.hub('seed', '--size', 'region');
    await until(() => seeding.printed().includes('Writing made-up data'));
    seeding.kill('SIGTERM');
    expect(await seeding.ended).toBe(143);
    await expectAllClosed(empty);
    await empty.remove();
  });
});

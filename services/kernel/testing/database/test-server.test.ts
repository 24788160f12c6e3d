import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from '../../database/connection.js';
import { testServerUrl } from './fresh-database.js';
import { startTestServer } from './test-server.js';

/** A test run that gets as far as its template and says which server it has. */
const RUN = `
  const { startTestServer } = await import(${JSON.stringify(new URL('./test-server.js', import.meta.url).href)});
  process.stdin.resume();
  await startTestServer(async (ownerUrl) => console.log(ownerUrl));`;

async function isUp(ownerUrl: string): Promise<boolean> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  try {
    await (await connect(url.href)).end();
    return true;
  } catch {
    return false;
  }
}

describe('the server of a test run', () => {
  it('is removed by the next run when its own was killed, and left alone while its own goes on', async () => {
    const mine = await testServerUrl();
    const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], { stdio: ['pipe', 'pipe', 'inherit'] });
    const [line] = (await once(run.stdout, 'data')) as [Buffer];
    const abandoned = line.toString().trim();
    const gone = once(run, 'exit');
    run.kill('SIGKILL');
    await gone;
    expect(await isUp(abandoned)).toBe(true);

    let template = '';
    const next = await startTestServer(async (ownerUrl) => {
      template = ownerUrl;
    });
    expect(await isUp(template)).toBe(true);
    await next.stop();
    expect([await isUp(abandoned), await isUp(template), await isUp(mine)]).toEqual([false, false, true]);
  });
});

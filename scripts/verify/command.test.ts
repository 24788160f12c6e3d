import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';

let hub: TestHub;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  college = await (await world(hub)).college();
  await college.headcount();
});
afterAll(() => hub.close());

const HUB = fileURLToPath(new URL('../hub.js', import.meta.url));

/** Runs `hub verify` as its user does, in a process of its own. */
function hubVerify(
  args: readonly string[],
  databaseUrl = hub.ownerUrl,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { DATABASE_URL: databaseUrl };
    execFile(process.execPath, [HUB, 'verify', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const NOTHING_SUBMITTED = { submissions: 0, checked: 0, sentBack: 0, changed: [] };

describe('hub verify', () => {
  it('exits 0 when every figure is what the facts say, its report alone on standard output', async () => {
    const { code, out, err } = await hubVerify(['--json']);
    expect({ code, report: JSON.parse(out) }).toEqual({
      code: 0,
      report: { checked: 7, rules: 30, differences: [], broken: [], stale: [], snapshots: NOTHING_SUBMITTED },
    });
    expect(err).toContain('participants');
  });

  it('exits 1 and names the figure that differs, in words or for programs', async () => {
    await hub.owner(`update participants.measure set value = 99 where measure = 'teachers'`);
    const report = JSON.parse((await hubVerify(['--json'])).out);
    const named = {
      college: college.code,
      year: '2024/2025',
      measure: 'teachers',
      category: '',
      form: '',
      kept: 99,
      counted: 10,
    };
    expect(report.differences).toEqual([expect.objectContaining(named)]);

    const russian = await hubVerify([]);
    expect(russian.code).toBe(1);
    expect(russian.out).toMatch(new RegExp(`${college.code} +2024/2025 +teachers +99 +10 +другое значение`));
  });

  it('exits 2 and says so where there is nothing to verify', async () => {
    const empty = new URL(hub.ownerUrl);
    empty.pathname = '/postgres';
    const { code, out, err } = await hubVerify([], empty.href);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('This database holds no hub');
  });
});

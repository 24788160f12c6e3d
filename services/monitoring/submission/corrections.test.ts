import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs } from '../testing/figures.js';
import {
  acceptSubmission,
  directorOf,
  openPeriod,
  publishPeriod,
  returnSubmission,
  submitPeriod,
} from '../testing/periods.js';

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let director: Client;
let period: Data;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  college = await there.college();
  director = await directorOf(hub, college);
  await college.headcount({ students: 100, teachers: 40 });
  ({ period } = await openPeriod(there));
  const { submission } = await submitPeriod(director, college.id, period.id);
  await acceptSubmission(there.coordinator, submission.id);
  await publishPeriod(there.coordinator, period.id);
});
afterAll(() => hub.close());

const codes = ({ problems }: Data) => problems.map(({ code }: Data) => code);

const learnersIn = (figures: Data[]) =>
  figures.find(({ indicator }: Data) => indicator.code === 'learners_as_mentees')?.denominator;

describe('figures that are accepted after a publication', () => {
  const STANDING = `query ($region: String!, $college: ID!) {
    periods(region: $region, years: ["2024/2025"]) {
      publication { revision } submissions(college: $college) { state awaitsRevision }
    }
    waitingFor { groups { kind count address } }
  }`;

  it('say that they are in none until the next revision, to the college and to its region, which is reminded', async () => {
    const asked = { region: there.region.code, college: college.id };
    const seenBy = async (client: Client) => {
      const { periods, waitingFor } = await client.ask(STANDING, asked);
      const [{ publication, submissions }] = periods;
      const reminded = waitingFor.groups.filter(({ kind }: Data) => kind === 'REVISION_TO_PUBLISH');
      return { ...publication, ...submissions[0], reminded };
    };
    const published = { revision: 1, state: 'ACCEPTED', awaitsRevision: false, reminded: [] };
    expect(await seenBy(there.coordinator)).toEqual(published);

    const query = `query ($region: String!, $college: ID!) {
      periods(region: $region, years: ["2024/2025"]) { submissions(college: $college) { id } }
    }`;
    const [{ submissions }] = (await there.coordinator.ask(query, asked)).periods;
    await returnSubmission(there.coordinator, submissions[0].id, 'Проверьте численность');
    await college.headcount({ students: 300, teachers: 40 });
    const { submission } = await submitPeriod(director, college.id, period.id);
    expect(await seenBy(director)).toMatchObject({ state: 'SUBMITTED', awaitsRevision: false });
    await acceptSubmission(there.coordinator, submission.id);
    const accepted = { revision: 1, state: 'ACCEPTED', awaitsRevision: true };
    const address = `/regions/${there.region.code}/desk`;
    const reminded = [{ kind: 'REVISION_TO_PUBLISH', count: 1, address }];
    expect(await seenBy(there.coordinator)).toEqual({ ...accepted, reminded });
    expect(await seenBy(director)).toEqual({ ...accepted, reminded: [] });

    expect(codes(await publishPeriod(there.coordinator, period.id, { reason: 'Численность' }))).toEqual([]);
    expect(await seenBy(there.coordinator)).toEqual({ ...published, revision: 2 });
  });
});

describe('a headcount that is corrected after the last day of a period', () => {
  it('counts for that day, and is asked about: it is of the whole year', async () => {
    const corrected = await there.college();
    const own = await directorOf(hub, corrected);
    await corrected.headcount({ students: 100, teachers: 10 });
    await pairs(corrected, 'teacher-student', ...(await corrected.people({ category: 'TEACHER' })));
    const told = async () => {
      const { findings, figures } = await submitPeriod(own, corrected.id, period.id, { answers: [], dryRun: true });
      const check = findings.find(({ check: code }: Data) => code === 'HEADCOUNT_CORRECTED');
      return { learners: learnersIn(figures), said: check?.message ?? null };
    };
    // Reported first after that day it is the one that the year has; nothing else stood.
    expect(await told()).toMatchObject({ learners: 100, said: null });
    const before = `update participants.headcount_report set reported_at = '2025-03-01' where college_id = $1`;
    await hub.owner(before, [corrected.id]);
    expect(await told()).toMatchObject({ learners: 100, said: null });
    await corrected.headcount({ students: 120, teachers: 10 });
    expect(await told()).toMatchObject({ learners: 120, said: expect.stringContaining('100') });

    const sql = `select * from contracts.headcount_corrected_after($1, 2024, '2025-08-31')`;
    const raw = async (claims: Parameters<TestHub['raw']>[1]) => (await hub.raw('monitoring', claims, sql, [corrected.id])).length; // prettier-ignore
    expect(await raw({ roles: ['DIRECTOR'], colleges: [corrected.id] })).toBe(1);
    expect(await raw({ roles: ['DIRECTOR'], colleges: [college.id] })).toBe(0);
    expect(await raw({ roles: ['ANALYST'], regions: [there.region.id] })).toBe(0);
    expect(await raw(null)).toBe(0);
    const inParticipants = hub.raw('participants', null, sql, [corrected.id]);
    await expect(inParticipants).rejects.toThrow('permission denied');
  });
});

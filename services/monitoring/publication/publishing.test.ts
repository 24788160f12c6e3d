import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { WritePath } from '#kernel/database/unit-of-work.js';
import { Loaders } from '#kernel/graph/context.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { monitoringDatabase } from '../database/database.js';
import {
  acceptSubmission,
  directorOf,
  openPeriod,
  publishPeriod,
  returnSubmission,
  submitPeriod,
} from '../testing/periods.js';
import { publishPeriod as publish } from './mutations/publish-period.js';
import { protectPeriod } from './protect-period.js';

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let director: Client;
let periodId: string;
let submissionId: string;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  college = await there.college();
  director = await directorOf(hub, college);
  await college.headcount({ students: 400, teachers: 200 });
  periodId = (await openPeriod(there)).period.id;
  await tell();
});
afterAll(() => hub.close());

const codes = ({ problems }: Data) => problems.map(({ code }: Data) => code);

async function tell(): Promise<void> {
  submissionId = (await submitPeriod(director, college.id, periodId)).submission.id;
  await acceptSubmission(there.coordinator, submissionId);
}

/** All that is kept of the period's publications: revisions, with what each is made of and tells, and who has published. */
async function kept(): Promise<Data> {
  const [row] = await hub.owner(
    `select coalesce(json_agg(json_build_object(
              'revision', b.revision,
              'submissions', (select count(*) from monitoring.published_submission s where s.publication_id = b.id),
              'figures', (select count(*) > 0 from monitoring.published_figure f where f.publication_id = b.id),
              'audited', (select count(*) from monitoring.audit a
                           where a.entity_id = b.id and a.action = 'period.publish')) order by b.revision), '[]') as kept
       from monitoring.publication b where b.period_id = $1`,
    [periodId],
  );
  return row!['kept'];
}

const whole = (revision: number) => ({ revision, submissions: 1, figures: true, audited: 1 });

/** Lets two coordinators of the region publish at the very same time; answers what each is told. */
async function bothPublish(more: object = {}): Promise<Data[]> {
  const second = await hub.client({ actor: 'second', roles: ['COORDINATOR'], regions: [there.region.id] });
  const owner = await connect(hub.ownerUrl);
  await owner.query('begin; lock table monitoring.publication in access exclusive mode');
  const both = Promise.all([there.coordinator, second].map((one) => publishPeriod(one, periodId, more)));
  let waiting = 0;
  while (waiting < 2) {
    const [row] = await hub.owner(
      `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and usename = 'hub_monitoring' and wait_event_type = 'Lock'`,
    );
    waiting = Number(row!['count']);
  }
  await owner.query('rollback');
  await owner.end();
  return both;
}

describe('a publication whose audit fails', () => {
  it('is refused in words, and nothing of it is kept', async () => {
    // No facts are known that can't be protected (disclosure/protect.test.ts), so that the audit's word is put in its mouth.
    const found: typeof protectPeriod = async (...period) => ({ ...(await protectPeriod(...period)), violations: 2 });
    const writes = await WritePath.open({
      url: serviceUrl(hub.ownerUrl, 'monitoring'),
      poolSize: 1,
      schema: 'monitoring',
      entities: monitoringDatabase.entities,
    });
    const session = { actor: 'test', roles: ['COORDINATOR'], regions: [there.region.id], colleges: [], persons: [] } as const; // prettier-ignore
    const told = await writes.run(session, (work) => {
      const read = { rows: work.rows.bind(work) };
      return publish({ session, language: 'en', work, read, loaders: new Loaders() }, { periodId }, found);
    });
    await writes.close();
    expect(told).toMatchObject({ publication: null, problems: [{ code: 'NOT_PROTECTED', path: ['periodId'] }] });
    expect(told.problems[0]!.message).toContain('could be recognised: 2');
    expect(await kept()).toEqual([]);
  });
});

describe('two coordinators who publish a period at once', () => {
  it('publish it once, and the other is told that it stands already', async () => {
    const told = await bothPublish();
    expect(told.map(codes).sort()).toEqual([[], ['NOTHING_CHANGED']]);
    expect(told.map(({ publication }) => publication?.revision ?? null).sort()).toEqual([1, null]);
    expect(await kept()).toEqual([whole(1)]);
  });

  it('correct it once', async () => {
    await returnSubmission(there.coordinator, submissionId, 'Исправьте численность');
    await college.headcount({ students: 450, teachers: 200 });
    await tell();
    const told = await bothPublish({ reason: 'Исправлена численность' });
    expect(told.map(codes).sort()).toEqual([[], ['NOTHING_CHANGED']]);
    expect(await kept()).toEqual([whole(1), whole(2)]);
  });
});

describe('figures that are published', () => {
  it('are neither submitted nor accepted once more', async () => {
    expect(codes(await submitPeriod(director, college.id, periodId))).toEqual(['ACCEPTED_ALREADY']);
    expect(codes(await acceptSubmission(there.coordinator, submissionId))).toEqual(['DECIDED_ALREADY']);
    const [row] = await hub.owner('select count(*)::int as count from monitoring.submission where period_id = $1', [periodId]); // prettier-ignore
    expect([row!['count'], await kept()]).toEqual([2, [whole(1), whole(2)]]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '#kernel/database/migrate.js';
import { seed } from '../../seed/seed.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { ownHub, type TestHub } from '../../testing/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await ownHub();
});
afterAll(() => hub.close());

const ready = (name: string) => hub.subgraphs.find((each) => each.name === name)!.ready();
const start = () => migrate(hub.ownerUrl, SUBGRAPHS.map(({ database }) => database)); // prettier-ignore

describe('a subgraph is not ready', () => {
  // What a copy lacks that was restored without its roles.
  it.each([
    ['a policy', 'school', 'drop policy service_read on school.course'],
    ['a right', 'programs', 'revoke select on programs.mentorship from hub_programs'],
    ['what forces its policies', 'participants', 'alter table participants.person no force row level security'],
  ])('without %s, until the next start has made it again', async (_, name, sql) => {
    await hub.owner(sql);
    await expect(ready(name)).rejects.toThrow(`rights or policies of ${name} are not as they were made`);
    await start();
    await ready(name);
  });

  it('with a database of another release', async () => {
    const told = (migrations: string) =>
      `update contracts.current_objects set kept = jsonb_set(kept, '{migrations,monitoring}', ${migrations})`;
    await hub.owner(told(`kept #> '{migrations,monitoring}' || '["9999-to-come"]'`));
    await expect(ready('monitoring')).rejects.toThrow(/a later release/);
    await hub.owner(told(`(kept #> '{migrations,monitoring}') - '{9999-to-come,0001-baseline}'::text[]`));
    await expect(ready('monitoring')).rejects.toThrow(/brought this database up to date yet/);
  });
});

it('is found out without going through tables of several pages', async () => {
  const seeded = await ownHub();
  try {
    await seed(seeded.ownerUrl, { size: 'tiny', seed: 1 });
    const large = await seeded.owner("select relname as name from pg_class where relkind = 'r' and relpages > 4");
    const names = large.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['person', 'mentorship', 'meeting', 'activity']));
    for (const subgraph of seeded.subgraphs) {
      const sent = await seeded.statementsOf(() => subgraph.ready());
      const looks = sent.find((sql) => sql.startsWith('select exists'))!.split(/, (?=exists)/);
      for (const look of looks) {
        const plan = await seeded.raw(subgraph.name, null, `explain ${look.replace(/^(?!select)/, 'select ')}`);
        // The first is that of the table itself; what its policy asks of others comes behind.
        const scan = plan.map((line) => String(line['QUERY PLAN'])).find((line) => line.includes(' Scan '));
        expect(names).not.toContain(/Seq Scan on (\w+)/.exec(scan ?? '')?.[1]);
      }
    }
  } finally {
    await seeded.close();
  }
}, 60_000);

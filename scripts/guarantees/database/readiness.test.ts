import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '#kernel/database/migrate.js';
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

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ClientBase } from 'pg';
import { folderShelf } from '#exchange/documents/folder-shelf.js';
import { connect } from '#kernel/database/connection.js';
import { bringToDate } from '#kernel/database/day-turn.js';
import { migrate } from '#kernel/database/migrate.js';
import { emptyDatabase, freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import type { Manifest } from '../../backup/manifest.type.js';
import { restoreBackup } from '../../backup/restore-backup.js';
import { writeWhatIsThere } from '../../backup/write-backup.js';
import { RELEASED_MIGRATIONS } from '../../commands/schema.js';
import { dumpedReleases, loadDump } from '../../testing/released/dumps.js';
import { migrationsList, movedMigrations, type MigrationsList } from '../../runtime/migrations-list.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { catalogOf } from '../../testing/catalog.js';
import { isSound } from '../../verify/report.type.js';
import { verify } from '../../verify/verify.js';

// The sample of a release is loaded, migrated and counted anew, on a machine with other work to do.
jest.setTimeout(400_000);

const RELEASES = await dumpedReleases();
const DATABASES = SUBGRAPHS.map(({ database }) => database);
const NAMES = SUBGRAPHS.map(({ name }) => name);

const databases: FreshDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});

async function lookAt<T>(ownerUrl: string, look: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await connect(ownerUrl);
  try {
    return await look(client);
  } finally {
    await client.end();
  }
}

/** How many rows a table has that people and figures are in. */
const countsOf = async (client: ClientBase) =>
  (
    await client.query<Record<string, string>>(
      `select (select count(*) from participants.person) as people, (select count(*) from programs.mentorship) as pairs,
              (select count(*) from school.enrolment) as enrolments, (select count(*) from monitoring.published_figure) as published`,
    )
  ).rows[0];

describe('a database of a former release', () => {
  it.each(RELEASES)('%s becomes what a new one is, keeps what it held, and its figures hold', async (release) => {
    const former = await emptyDatabase();
    databases.push(former);
    await loadDump(former.ownerUrl, release);
    const before = await lookAt(former.ownerUrl, countsOf);
    expect(Object.values(before!)).not.toContain('0');

    await migrate(former.ownerUrl, DATABASES);
    await bringToDate(former.ownerUrl, NAMES);
    expect(await lookAt(former.ownerUrl, countsOf)).toEqual(before);
    const fresh = await freshDatabase();
    databases.push(fresh);
    expect(await lookAt(former.ownerUrl, catalogOf)).toEqual(await lookAt(fresh.ownerUrl, catalogOf));
    const { checked, differences, broken, stale } = await verify(former.ownerUrl);
    expect({ differences, broken, stale }).toEqual({ differences: [], broken: [], stale: [] });
    expect(checked).toBeGreaterThan(1_000);
  });
});

describe('a backup of a former release', () => {
  it.each(RELEASES)('%s is restored by this one, which brings its tables up to date', async (release) => {
    const [former, target] = [await emptyDatabase(), await emptyDatabase()];
    databases.push(former, target);
    await loadDump(former.ownerUrl, release);
    const folder = await mkdtemp(join(tmpdir(), 'hub-former-backup-'));
    const path = join(folder, 'former.backup');
    const hub = { dataFolder: folder, shelf: folderShelf(join(folder, 'files')), incoming: join(folder, 'incoming') };
    const manifest = await lookAt(former.ownerUrl, (client) =>
      writeWhatIsThere(client, 'none', { ...hub, ownerUrl: former.ownerUrl }, path, () => undefined),
    );
    const ran = (each: Manifest['migrations']) => Object.values(each).flat().length;
    const current = Object.values(migrationsList(DATABASES)).flatMap((each) => Object.keys(each)).length;
    expect(ran(manifest.migrations)).toBeLessThan(current);

    const into = { ...hub, ownerUrl: target.ownerUrl };
    await restoreBackup(into, path, { replace: false, progress: () => undefined });
    await rm(folder, { recursive: true });
    await bringToDate(target.ownerUrl, NAMES);
    expect(await lookAt(target.ownerUrl, countsOf)).toEqual(await lookAt(former.ownerUrl, countsOf));
    const fresh = await freshDatabase();
    databases.push(fresh);
    expect(await lookAt(target.ownerUrl, catalogOf)).toEqual(await lookAt(fresh.ownerUrl, catalogOf));
    expect(isSound(await verify(target.ownerUrl))).toBe(true);
  });
});

describe('a migration that has been released', () => {
  it('stays where it is, under its name, and runs what it ran', async () => {
    const released = JSON.parse(await readFile(RELEASED_MIGRATIONS, 'utf8')) as MigrationsList;
    expect(movedMigrations(released, migrationsList(DATABASES))).toEqual([]);
    expect(Object.values(released).flatMap((each) => Object.keys(each)).length).toBeGreaterThan(50);
  });

  it('is missed by its name when it goes, moves or changes', () => {
    const released = { school: { '0001-a': '1', '0002-b': '2' } };
    const moved = (school: Record<string, string>) => movedMigrations(released, { school });
    expect(moved({ '0001-a': '1', '0002-b': '2', '0003-c': '3' })).toEqual([]);
    expect(moved({ '0001-a': '1' })).toEqual(['school.0002-b is gone']);
    expect(moved({ '0000-c': '3', '0001-a': '1', '0002-b': '2' })).toEqual([
      'school.0001-a has another place',
      'school.0002-b has another place',
    ]);
    expect(moved({ '0001-a': '1', '0002-b': '9' })).toEqual(['school.0002-b runs something else']);
  });
});

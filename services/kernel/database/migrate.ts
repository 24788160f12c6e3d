import type { ClientBase } from 'pg';
import { connect } from './connection.js';
import { currentObjects, hashOf, partsOf } from './current-objects.js';
import { DatabaseRefusal } from './database-refusal.js';
import { clear } from './objects/clear.js';
import { isCurrent, LATER, unknownTo } from './objects/kept-state.js';
import { keepState, readKept } from './objects/kept.js';
import { ship } from './objects/shipped.js';
import { hasTables, OwnerConnection, type Renewal } from './owner-connection.js';
import type { Run } from './objects/run.js';
import { ensureRoles, roleNamesOf } from './roles.js';
import { serverRefusal } from './server-version.policy.js';
import type { DatabasePart, ServiceDatabase } from './service-database.js';
import { sqlState } from './sql-state.js';
import { takeover } from './takeover/takeover.js';

/** One number for a database: hubs of it that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_210_421;

/** How often other hubs that answer meanwhile may get into a renewal's way before that is no accident any more. */
const TRIES = 5;
const DEADLOCK = '40P01';

/**
 * Brings the database up to date: the roles; and, where the database is not just as this hub makes it, in one
 * transaction all the rest. Others see the database as it was before, or as it is after, and never in between.
 *
 * @param stop when it is aborted before the end the database stays as it was
 * @throws DatabaseRefusal when it is not for this hub to change
 */
export async function migrate(
  ownerUrl: string,
  services: readonly ServiceDatabase[],
  stop?: AbortSignal,
): Promise<void> {
  stop?.throwIfAborted();
  const client = await connect(ownerUrl);
  try {
    await assertVersion(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const names = services.map((service) => service.name);
    const roles = await roleNamesOf(client, names);
    await ensureRoles(client, ownerUrl, names, roles.prefix);
    const parts = partsOf(services);
    const hash = hashOf(services, roles.named);
    const kept = await readKept(client, parts);
    const takeOver = takeover(kept);
    if (!takeOver && unknownTo(parts, kept).length > 0) throw new DatabaseRefusal(LATER);
    if (isCurrent(kept, parts, hash)) return;
    stop?.throwIfAborted();
    const owner = new OwnerConnection(ownerUrl);
    try {
      await owner.prepare(parts);
      await again(() =>
        owner.renew(async ({ run, migrate: migratePart }) => {
          const renewal = { run: inNames(run, roles.named), migrate: migratePart };
          const former = roles.former && inNames(run, roles.former);
          await renew(renewal, services, { former, takeOver, stop });
          await keepState(renewal.run, { hash, roles: roles.prefix, parts, services: names });
        }),
      );
    } finally {
      await owner.close();
    }
  } finally {
    await client.end();
  }
}

/** The schemas of a hub of these services. */
export const schemasOf = (services: readonly ServiceDatabase[]): string[] => partsOf(services).map(({ name }) => name);

/** The migrations that have run, by schema. */
export async function migrationsOf(
  client: ClientBase,
  services: readonly ServiceDatabase[],
): Promise<Record<string, readonly string[]>> {
  return Object.fromEntries((await readKept(client, partsOf(services))).migrations);
}

/** Whether a database is just as a hub of these services makes it. */
export async function isUpToDate(client: ClientBase, services: readonly ServiceDatabase[]): Promise<boolean> {
  const parts = partsOf(services);
  const { named } = await roleNamesOf(
    client,
    services.map(({ name }) => name),
  );
  return isCurrent(await readKept(client, parts), parts, hashOf(services, named));
}

type Ran = Readonly<Record<string, readonly string[]>>;

/** Whether a hub of a later release has run these migrations. */
export function isLaterThan(services: readonly ServiceDatabase[], ran: Ran): boolean {
  return unknownTo(partsOf(services), { migrations: new Map(Object.entries(ran)) }).length > 0;
}

/**
 * Makes the roles, and the tables of an empty database as they were when these migrations had run, and nothing that stands
 * on the tables: rows can be put there, which `migrate` then brings up to date with all the rest.
 */
export async function makeTables(ownerUrl: string, services: readonly ServiceDatabase[], ran: Ran): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    const names = services.map(({ name }) => name);
    const { prefix } = await roleNamesOf(client, names);
    await ensureRoles(client, ownerUrl, names, prefix);
  } finally {
    await client.end();
  }
  const parts = partsOf(services)
    .map((part) => ({ ...part, migrations: part.migrations.filter(({ name }) => ran[part.name]?.includes(name)) }))
    .filter(hasTables);
  const owner = new OwnerConnection(ownerUrl);
  try {
    await owner.prepare(parts);
    await owner.renew(async (renewal) => {
      for (const part of parts) await renewal.migrate(part);
    });
  } finally {
    await owner.close();
  }
}

interface Circumstances {
  /** Runs statements with the names that the roles had before, where they had others. */
  readonly former: Run | null;
  readonly takeOver: ReturnType<typeof takeover>;
  readonly stop: AbortSignal | undefined;
}

/** Tables and rows change while nothing stands on them; then all the rest is made as it is now. */
async function renew(
  renewal: Renewal,
  services: readonly ServiceDatabase[],
  { former, takeOver, stop }: Circumstances,
): Promise<void> {
  const { run } = renewal;
  const parts = partsOf(services);
  const names = services.map(({ name }) => name);
  for (const part of parts) if (!hasTables(part)) await run(`create schema if not exists ${part.name}`);
  // What former roles may goes by their names.
  if (former) await clearAll(former, parts, names);
  await clearAll(run, parts, names);
  await takeOver?.(run);
  for (const part of parts) {
    stop?.throwIfAborted();
    await renewal.migrate(part);
    await ship(run, part.shipped ?? []);
  }
  for (const sql of currentObjects(services)) {
    stop?.throwIfAborted();
    await run(sql);
  }
}

const inNames =
  (run: Run, named: (sql: string) => string): Run =>
  (sql, params) =>
    run(named(sql), params);

function clearAll(run: Run, parts: readonly DatabasePart[], services: readonly string[]): Promise<void> {
  return clear(
    run,
    parts.map(({ name }) => name),
    services,
  );
}

async function assertVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const refusal = serverRefusal(rows[0]!.version);
  if (refusal) throw new DatabaseRefusal(refusal);
}

async function again(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || sqlState(error) !== DEADLOCK) throw error;
    }
  }
}

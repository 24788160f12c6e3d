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

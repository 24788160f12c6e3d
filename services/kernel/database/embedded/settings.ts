import { join } from 'node:path';
import { readIfThere } from '../../files/files.js';

export interface ServerOptions {
  /** Sessions that the server accepts at once (100); the services' pools add up. */
  readonly maxConnections?: number;
  /** False makes a throw-away server faster and lets a power cut destroy its data: for tests only. */
  readonly durable?: boolean;
}

/** After a first import PostgreSQL is to know soon how much there is: until then it plans for next to nothing. */
const KEPT = { autovacuum_naptime: '10s' };

/** Tests have a database each, and those neither outlive a crash nor live to be vacuumed. */
const SHORT_LIVED = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The server's command line, without folder and port. It wins over `postgresql.conf`, so an upgrade changes it. */
export function serverSettings({ maxConnections = 100, durable = true }: ServerOptions, version: string): string[] {
  const settings: Record<string, string> = {
    // Shown in the process list. With the version in it, a server of an older package is not adopted.
    cluster_name: `college-mentoring-hub-${version}`,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log is for operators: no statements and no offending rows, which may hold personal data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    // The database is small and its queries are short: it lies in memory, and compiling plans costs more than it saves.
    shared_buffers: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    // A `union all` over tables that nobody has analysed yet is thought dear enough to start workers for, and takes ten
    // times as long with them; what really is large is dearer still.
    parallel_setup_cost: '100000',
    ...(durable ? KEPT : SHORT_LIVED),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Whether the server that was last started on the cluster got these settings. */
export async function sameSettings(cluster: string, settings: readonly string[]): Promise<boolean> {
  const commandLine = (await readIfThere(join(cluster, 'postmaster.opts'))) ?? '';
  return commandLine.includes(settings.map((setting) => `"${setting}"`).join(' '));
}

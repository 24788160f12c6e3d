import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { databaseAccount, isRoot } from '#kernel/database/embedded/account.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import { createLog } from '#kernel/log/log.js';
import type { Session } from '#kernel/session/session.js';
import { parse } from 'graphql';
import { participants } from '#participants/subgraph.js';
import { freePort } from '../../testing/free-port.js';
import { until } from '../../testing/hub-process.js';

jest.setTimeout(60_000);

/** As Debian has it; not every machine does. */
const PGBOUNCER = '/usr/sbin/pgbouncer';

const OPERATOR: Session = { actor: 'operator', roles: ['OPERATOR'], regions: [], colleges: [], persons: [] };

let database: FreshDatabase;
let folder: string;
let pooler: ChildProcess;
let address: string;
let logged: string[];

const start = async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'hub-pooler-'));
  const direct = new URL(serviceUrl(database.ownerUrl, 'participants'));
  const port = await freePort();
  // What a pooler's file says of passwords has to stay true.
  await writeFile(join(folder, 'users.txt'), `"${direct.username}" "${direct.password}"\n`);
  await writeFile(
    join(folder, 'pooler.ini'),
    `[databases]\n* = host=127.0.0.1 port=${direct.port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\n` +
      `unix_socket_dir =\nauth_type = scram-sha-256\nauth_file = ${join(folder, 'users.txt')}\npool_mode = transaction\n` +
      // Each transaction takes the connection that was used longest ago.
      `default_pool_size = 2\nserver_round_robin = 1\n`,
  );
  await chmod(folder, 0o755);
  const account = isRoot() ? await databaseAccount(folder) : {};
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid);
  pooler = spawn(PGBOUNCER, ['-q', join(folder, 'pooler.ini')], { ...account, cwd: folder, stdio: 'ignore' });
  direct.port = String(port);
  address = direct.href;
  await until(() => connect(address).then((client) => client.end().then(() => true), () => false)); // prettier-ignore
};

const served = async (prepared: boolean): Promise<Subgraph> => {
  logged = [];
  const log = createLog({ level: 'warn', name: 'test', to: { write: (line) => void logged.push(line) } });
  return createSubgraph(participants, { databaseUrl: address, poolSize: 4, prepared, log });
};

const ask = (subgraph: Subgraph, query: string) =>
  subgraph.execute({ document: parse(query), context: { session: OPERATOR, language: 'en' } });

const CREATE = (code: number) => `mutation {
  createRegion(input: { code: "${code}", nameRu: "Край", nameEn: "Region", timeZone: "Europe/Moscow" }) {
    region { code } problems { code }
  }
}`;

const here = existsSync(PGBOUNCER) ? describe : describe.skip;

here('behind a pooler that gives each transaction another connection', () => {
  beforeAll(start);
  afterAll(async () => {
    pooler.kill('SIGKILL');
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('a subgraph reads and writes as the session, without prepared statements', async () => {
    const subgraph = await served(false);
    await subgraph.ready();
    const made = await Promise.all([61, 62, 63, 64].map((code) => ask(subgraph, CREATE(code))));
    expect(made.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => ask(subgraph, '{ regions { code } me { roles } }')),
      );
      for (const { data } of answers) {
        expect(data).toEqual({
          regions: ['61', '62', '63', '64'].map((code) => ({ code })),
          me: { roles: ['OPERATOR'] },
        });
      }
    }
    expect(logged).toEqual([]);
    await subgraph.close();
  });

  it('says what to set where those are lost, if the pooler is one that does not keep them', async () => {
    const subgraph = await served(true);
    const answers = [];
    for (let round = 0; round < 4; round += 1) {
      answers.push(...(await Promise.all(Array.from({ length: 4 }, () => ask(subgraph, '{ regions { code } }')))));
    }
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(new Set(refused.map(({ extensions }) => extensions.code))).toEqual(
      new Set(logged.length > 0 ? ['SUBGRAPH_UNAVAILABLE'] : []),
    );
    for (const line of logged) expect(line).toContain('HUB_PREPARED_STATEMENTS=off');
    await subgraph.close();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { loadOperations } from '#gateway/operations.js';
import type { FormattedExecutionResult } from 'graphql';
import type pg from 'pg';
import { openPool } from '#kernel/database/connection.js';
import { ReadPath } from '#kernel/database/read-path.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { statements } from '#kernel/database/statements.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import { createLog } from '#kernel/log/log.js';
import type { Role } from '#kernel/session/roles.js';
import type { Session } from '#kernel/session/session.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier, type TokenVerifier } from '#kernel/session/tokens.js';
import { freshDatabase } from '#kernel/testing/database/fresh-database.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { SUBGRAPHS } from '../subgraphs.js';

const AUDIENCE = 'hub-under-test';

/** For a part of the hub, on a machine with other work to do: tests of what is late say themselves when that is. */
export const PART_TAKES_MS = 60_000;

/** What a test client holds: like a session, everything left out is empty. */
export interface Claims {
  readonly roles?: readonly Role[];
  readonly regions?: readonly string[];
  readonly colleges?: readonly string[];
  readonly persons?: readonly string[];
  readonly actor?: string;
}

// The shape of an answer is the test's to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;

/** A caller of the graph with one token. */
export interface Client {
  readonly token: string | undefined;
  /** Answers `data`; throws when there are errors, so that a test meant to succeed says why it didn't. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The whole answer, errors included. */
  answer(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult<Data>>;
}

/** The whole hub in one process, over a database of its own. */
export interface TestHub {
  readonly gateway: Gateway;
  readonly subgraphs: readonly Subgraph[];
  /** Knows the tokens of this hub's clients. */
  readonly verifier: TokenVerifier;
  readonly ownerUrl: string;
  /** The day on which it was made, in Moscow as in the regions of tests. */
  readonly madeOn: IsoDate;
  /** A client with a token of these claims, good for 15 minutes or as long as is said; without claims one without. */
  client(claims?: Claims, lifetime?: string): Promise<Client>;
  /** Rows that a service's role gets under a session: what the database lets through, whatever the code does. */
  raw(service: string, claims: Claims | null, sql: string, params?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Rows as the owner of the database, whom no policy binds: for recounts and for tampering. */
  owner(sql: string, params?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The same for several statements of one session, which is left as it was found. */
  ownerSession<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  /** SQL statements that the services sent while `work` ran, session settings left out. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

let shared: Promise<TestHub> | undefined;

/**
 * The hub that the files of a worker share, each with a region of its own, as tenants do; it ends with the run. What
 * looks at all there is, changes what nobody may or stops the database asks for a hub of its own.
 */
export async function testHub(): Promise<TestHub> {
  shared ??= ownHub();
  return { ...(await shared), close: async () => undefined };
}

/** A hub over an empty database, or over a clone of `template`. */
export async function ownHub(template?: string): Promise<TestHub> {
  const database = await freshDatabase(template);
  const { ownerUrl } = database;
  const folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
  const log = createLog({ level: 'silent', name: 'test' });
  const runtime = (service: string) => ({ databaseUrl: serviceUrl(ownerUrl, service), poolSize: 4, log });
  const subgraphs = await Promise.all(SUBGRAPHS.map((each) => createSubgraph(each, runtime(each.name))));
  const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder).find, log });
  const gateway = createGateway({
    subgraphs,
    verifier,
    timeoutMs: PART_TAKES_MS,
    log,
    operations: await loadOperations(),
  });
  const tokens = localTokens(folder, AUDIENCE);
  const owner = openPool({ url: ownerUrl, size: 2 });
  const readers = new Map<string, ReadPath>();

  const readerOf = (service: string) => {
    const reader = readers.get(service) ?? new ReadPath({ url: serviceUrl(ownerUrl, service), poolSize: 1 });
    readers.set(service, reader);
    return reader;
  };

  return {
    gateway,
    subgraphs,
    verifier,
    ownerUrl,
    madeOn: today('Europe/Moscow'),
    async client(claims, lifetime = '15m') {
      const token = claims && (await tokens.sign(sessionOf(claims), lifetime));
      const answer: Client['answer'] = (query, variables) =>
        gateway.execute({ query, variables, token, language: 'en' });
      const ask: Client['ask'] = async (query, variables) => {
        const { data, errors } = await answer(query, variables);
        if (errors) throw new Error(`the graph answered: ${JSON.stringify(errors)}`);
        return data;
      };
      return { token, ask, answer };
    },
    raw: (service, claims, sql, params) =>
      readerOf(service)
        .as(sessionOf(claims ?? {}, claims === null))
        .rows(sql, params),
    owner: async (sql, params) => (await owner.query(sql, params)).rows as Record<string, unknown>[],
    async ownerSession(work) {
      const client = await owner.connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    },
    async statementsOf(work) {
      const seen: string[] = [];
      const see = (sql: unknown) => void seen.push(String(sql));
      statements.subscribe(see);
      try {
        await work();
      } finally {
        statements.unsubscribe(see);
      }
      return seen.filter((sql) => !/^(select set_config|begin|commit|rollback)/i.test(sql));
    },
    async close() {
      await gateway.close();
      await Promise.all([
        ...subgraphs.map((s) => s.close()),
        ...[...readers.values()].map((r) => r.close()),
        owner.end(),
      ]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function sessionOf(claims: Claims, nobody = false): Session & { actor: string } {
  const { actor = 'test', roles = [], regions = [], colleges = [], persons = [] } = claims;
  return { actor: nobody ? '' : actor, roles, regions, colleges, persons };
}

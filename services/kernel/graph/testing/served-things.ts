import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLScalarType, Kind, parse } from 'graphql';
import { createLog } from '../../log/log.js';
import { folderKeys } from '../../session/folder-keys.js';
import { localTokens } from '../../session/local-tokens.js';
import { tokenVerifier } from '../../session/tokens.js';
import { resolveEntitiesInBulk } from '../entities.js';
import { badUserInput, forbidden } from '../errors.js';
import { jitExecutor } from '../jit-executor.js';
import { serveSubgraph } from '../standalone.js';
import type { RequestContext, Subgraph } from '../subgraph.contract.js';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
scalar Year
type Query { caller: Caller year(of: Year!): Int broken: String refused: String }
type Caller { actor: String language: String! }
type Thing @key(fields: "id") { id: ID! double: Int }`;

/** Known to its gateway. */
export const SECRET = 'known to the gateway and to things';

/** The id of thing number n. */
export const thing = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;

const Year = new GraphQLScalarType({
  name: 'Year',
  parseValue: yearFrom,
  parseLiteral: (node) => yearFrom(node.kind === Kind.STRING && node.value),
});

function yearFrom(value: unknown): number {
  if (typeof value === 'string' && /^\d{4}$/.test(value)) return Number(value);
  throw badUserInput({ ru: 'не год', en: 'not a year' });
}

function things(): Subgraph & { isReady: boolean } {
  const resolvers = {
    Year,
    Query: {
      caller: (_: unknown, __: unknown, { session, language }: RequestContext) => ({ actor: session.actor, language }),
      year: (_: unknown, { of }: { of: number }) => of,
      broken: () => Promise.reject(new Error('secret detail')),
      refused: () => {
        throw forbidden();
      },
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers: resolvers as never }]);
  resolveEntitiesInBulk(schema, {
    Thing: (keys) => keys.map(({ id }) => (id === thing(9) ? null : { id, double: 2 * Number(id.at(-1)) })),
  });
  const execute = jitExecutor(schema);
  return {
    name: 'things',
    sdl: SDL,
    schema,
    isReady: true,
    execute: (request) => execute({ ...request, contextValue: request.context }),
    async ready() {
      if (!this.isReady) throw new Error('no database');
    },
    async close() {},
  };
}

export interface ServedThings {
  readonly subgraph: ReturnType<typeof things>;
  readonly url: string;
  /** Lines of its log. */
  readonly logged: readonly string[];
  /** Sends a body as the gateway does, save for these headers. */
  post(body: string | undefined, headers?: Record<string, string>): Promise<Response>;
  /** The `Authorization` header of an actor. */
  authorizationOf(actor: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves it at an address of its own. */
export async function serveThings(): Promise<ServedThings> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-standalone-'));
  const subgraph = things();
  const logged: string[] = [];
  const log = createLog({ level: 'info', name: 'things', to: { write: (line) => void logged.push(line) } });
  const verifier = tokenVerifier({ audience: 'hub', localKeys: folderKeys(folder).find });
  const served = await serveSubgraph({ subgraph, host: '127.0.0.1', port: 0, verifier, secrets: [SECRET], log });
  return {
    subgraph,
    url: served.url,
    logged,
    post: (body, headers = {}) =>
      fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', 'hub-gateway': SECRET, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    async authorizationOf(actor) {
      const claims = { actor, roles: [], regions: [], colleges: [], persons: [] };
      return `Bearer ${await localTokens(folder, 'hub').sign(claims, '1m')}`;
    },
    async close() {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}

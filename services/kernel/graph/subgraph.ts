import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { getOperationAST, OperationTypeNode, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { translateDatabaseError } from './database-errors.js';
import type { ServiceDatabase } from '../database/service-database.js';
import { Readiness } from '../database/readiness.js';
import { ReadPath, type Reader } from '../database/read-path.js';
import { WritePath } from '../database/unit-of-work.js';
import type { Log } from '../log/log.js';
import type { Actions } from '../session/actions.js';
import { readCanonicalIds } from './canonical-ids.js';
import { ERROR_CODE_SDL, withProblemCodes, type Codes } from './closed-enums.js';
import { Loaders, type HubContext } from './context.js';
import { ROWS_SDL } from './cost/rows.js';
import { describe } from './described.js';
import { resolveDirectly } from './direct-resolvers.js';
import { resolveEntitiesInBulk, type References } from './entities.js';
import { presentErrors } from './errors.js';
import { jitExecutor } from './jit-executor.js';
import { Kept } from './kept.js';
import { decideRootFields, guardRootFields, type RootActions } from './root-fields.js';
import type { Subgraph, SubgraphRequest } from './subgraph.contract.js';

/** A subgraph before it runs: all that its folder exports. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly resolvers: NonEmptyArray<new (...args: never[]) => object>;
  /** Object types that no root field of this subgraph reaches, such as extended entities. */
  readonly orphanedTypes?: (new (...args: never[]) => object)[];
  /** How entities are found by their keys, all of a type at once. */
  readonly references: References;
  readonly database: ServiceDatabase;
  /** Its part of the closed list of actions, all of which its root fields take. */
  readonly actions: Actions;
  /** Problems that it tells of, by code, besides those that every subgraph may tell. */
  readonly problems: Codes;
}

export interface SubgraphRuntime {
  /** The service's own credential. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Whether connections keep what they parsed; yes, when left out. */
  readonly prepared?: boolean;
  readonly log: Log;
}

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", ' +
  'import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])';

interface BuiltGraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly actions: RootActions;
}

/** What the classes of a subgraph come to, which is the same for every hub of a process. */
interface Printed {
  readonly codeFirst: GraphQLSchema;
  readonly sdl: string;
  readonly document: DocumentNode;
}

const printed = new WeakMap<SubgraphDefinition, Printed>();

/** Builds the schema of a subgraph from its classes; needs no database. */
export function buildGraph(definition: SubgraphDefinition): BuiltGraph {
  const { codeFirst, sdl, document } = printed.get(definition) ?? printGraph(definition);
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: createResolversMap(codeFirst) as never }]);
  readCanonicalIds(schema);
  return { sdl, schema, actions: decideRootFields(definition, codeFirst) };
}

function printGraph(definition: SubgraphDefinition): Printed {
  const built = buildSchemaSync({
    resolvers: definition.resolvers,
    orphanedTypes: definition.orphanedTypes ?? [],
    skipCheck: true,
    validate: false,
  });
  resolveDirectly(built, definition.resolvers);
  const codeFirst = withProblemCodes(built, definition.problems);
  describe(codeFirst);
  const text = printSchemaWithDirectives(codeFirst).trim();
  const sdl = `${[FEDERATION_LINK, ROWS_SDL, text, ERROR_CODE_SDL].join('\n\n')}\n`;
  const graph = { codeFirst, sdl, document: parse(sdl, { noLocation: true }) };
  printed.set(definition, graph);
  return graph;
}

/** Starts a subgraph over its database: schema, read path, write path, executor. */
export async function createSubgraph(definition: SubgraphDefinition, runtime: SubgraphRuntime): Promise<Subgraph> {
  const { sdl, schema, actions } = buildGraph(definition);
  const { databaseUrl: url, poolSize, prepared = true, log } = runtime;
  const reads = new ReadPath({ url, poolSize, prepared, log });
  const writes = await WritePath.open({
    url,
    poolSize,
    prepared,
    schema: definition.name,
    entities: definition.database.entities,
    log,
  });
  const kept = new Kept();
  const readiness = new Readiness(reads, definition.database);
  guardRootFields(schema, actions, writes, { name: definition.name, log: runtime.log });
  resolveEntitiesInBulk(schema, definition.references);
  const execute = jitExecutor(schema);

  return {
    name: definition.name,
    sdl,
    schema,
    async execute(request) {
      const { session, language, address } = request.context;
      const signal = isMutation(request) ? undefined : request.context.signal;
      const contextValue: HubContext = {
        session,
        language,
        address,
        read: inWords(reads.as(session, signal), definition.name, runtime.log),
        loaders: new Loaders(),
        kept,
      };
      const result = await execute({ ...request, contextValue });
      if (!result.errors) return result;
      return {
        ...result,
        errors: presentErrors(result.errors, { language, log: runtime.log, subgraph: definition.name }),
      };
    },
    takeLongestWait: () => reads.takeLongestWait(),
    ready: () => readiness.check(),
    async close() {
      await Promise.all([reads.close(), writes.close()]);
    },
  };
}

/** Whoever sent a change and went away may come back and ask what became of it. */
function isMutation({ document, operationName }: SubgraphRequest): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;
}

/** A reader whose refusals say what the caller can do about them. */
function inWords(reader: Reader, subgraph: string, log: Log): Reader {
  return {
    rows: (sql, params) =>
      reader.rows<never>(sql, params).catch((error: unknown) => {
        throw translateDatabaseError(error, subgraph, { mutation: false, log });
      }),
  };
}

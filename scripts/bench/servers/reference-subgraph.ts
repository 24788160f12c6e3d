import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { loadConfig } from '#kernel/config/config.js';
import { ReadPath } from '#kernel/database/read-path.js';
import { Loaders, type HubContext } from '#kernel/graph/context.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { languageOf } from '#kernel/i18n/language.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { bearerToken, tokenVerifier } from '#kernel/session/tokens.js';
import { SUBGRAPHS } from '../../subgraphs.js';

/**
 * One subgraph of the reference: the hub's schema with its resolvers and repositories, executed by Apollo Server with
 * its default plugins. The name of the subgraph is the argument.
 */
const config = loadConfig();
const definition = SUBGRAPHS.find(({ name }) => name === process.argv[2]);
if (!definition || !config.serviceDatabaseUrl) throw new Error('name a subgraph, and give its database');

const log = createLog({ level: config.logLevel, name: definition.name });
const { serviceDatabaseUrl: databaseUrl, poolSize, dataFolder, oidcAudience: audience } = config;
const { schema } = await createSubgraph(definition, { databaseUrl, poolSize, log });
const reads = new ReadPath({ url: databaseUrl, poolSize });
const verifier = tokenVerifier({ audience, localKeys: folderKeys(dataFolder).find, log });

await startStandaloneServer(new ApolloServer<HubContext>({ schema }), {
  listen: { host: config.host, port: config.port },
  context: async ({ req }) => {
    const session = await verifier.verify(bearerToken(req.headers.authorization));
    const language = languageOf(req.headers['accept-language']);
    return { session, language, read: reads.as(session), loaders: new Loaders() };
  },
});

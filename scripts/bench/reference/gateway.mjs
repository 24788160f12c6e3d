// Apollo Server with its default plugins over @apollo/gateway, as their documentation sets them up. It passes on the
// caller's token and language; who that is, each subgraph finds out for itself.
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { PORT, BENCH_SUPERGRAPH } = process.env;

class Subgraph extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization) request.http.headers.set('authorization', context.authorization);
    if (context.language) request.http.headers.set('accept-language', context.language);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(BENCH_SUPERGRAPH, 'utf8'),
  buildService: ({ url }) => new Subgraph({ url }),
});
const server = new ApolloServer({ gateway });
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(PORT) },
  context: async ({ req }) => ({
    authorization: req.headers.authorization,
    language: req.headers['accept-language'],
  }),
});

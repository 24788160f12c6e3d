import { createServer, type IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { loadConfig } from '#kernel/config/config.js';
import { languageOf } from '#kernel/i18n/language.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { bearerToken, tokenVerifier } from '#kernel/session/tokens.js';
import { rememberingSubgraphs, type RememberingSubgraph } from './memory.js';

/** All subgraphs in one process, each at a port of its own (the arguments), answering from memory over HTTP. */
const { host, dataFolder, oidcAudience: audience } = loadConfig();
const verifier = tokenVerifier({ audience, localKeys: folderKeys(dataFolder).find });
const ports = process.argv.slice(2).map(Number);
const subgraphs = await rememberingSubgraphs();

async function answer(subgraph: RememberingSubgraph, req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  const session = await verifier.verify(bearerToken(req.headers.authorization));
  const language = languageOf(req.headers['accept-language']);
  return subgraph.answer(query, variables, () => ({
    document: parse(query),
    variables,
    context: { session, language },
  }));
}

for (const [n, subgraph] of subgraphs.entries()) {
  const server = createServer((req, res) => {
    answer(subgraph, req).then(
      (text) => res.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => res.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen({ host, port: ports[n]! }, resolve));
}

import { createServer, type IncomingMessage } from 'node:http';
import { loadConfig } from '#kernel/config/config.js';
import { openPool } from '#kernel/database/connection.js';
import { sendTogether } from '#kernel/database/one-trip.js';
import { keptStatement } from '#kernel/database/prepared.js';
import { SESSION_SQL, sessionValues } from '#kernel/database/session-settings.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { bearerToken, tokenVerifier } from '#kernel/session/tokens.js';
import { COLLEGE_AT_A_GLANCE, REGION_AT_A_GLANCE, REGISTER_PERSON } from '../sql/floor.sql.js';

/**
 * The floor: `node:http` and one prepared statement for each question through `pg`, the session in front of it in the
 * same round trip. The statement answers in JSON, which goes out as it comes.
 */
const STATEMENTS: Readonly<Record<string, string>> = {
  '/region': REGION_AT_A_GLANCE,
  '/college': COLLEGE_AT_A_GLANCE,
  '/person': REGISTER_PERSON,
};

const { databaseUrl, host, port, poolSize, dataFolder, oidcAudience: audience } = loadConfig();
const verifier = tokenVerifier({ audience, localKeys: folderKeys(dataFolder).find });
const pool = openPool({ url: databaseUrl!, size: poolSize });

async function answer(session: string[], path: string, values: unknown[]): Promise<string> {
  const text = STATEMENTS[path];
  if (!text) throw new Error(`no statement for ${path}`);
  const client = await pool.connect();
  try {
    const ahead = [keptStatement(SESSION_SQL, session)];
    const { rows } = await sendTogether<{ answer: string }>(client, ahead, keptStatement(text, values));
    return rows[0]!.answer;
  } finally {
    client.release();
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer((req, res) => {
  void (async () => {
    try {
      const session = await verifier.verify(bearerToken(req.headers.authorization));
      const values = JSON.parse(await bodyOf(req)) as unknown[];
      const text = await answer(sessionValues(session), req.url ?? '', values);
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      res.end(text);
    } catch (error) {
      res.writeHead(500).end(String(error));
    }
  })();
});
server.listen({ host, port }, () => console.log('ready'));

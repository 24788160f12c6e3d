// PostGraphile 5 over the views and functions of the schema `bench`, with the hub's row-level security: each request's
// transaction gets the settings that its token amounts to. Settings come from the environment of the benchmark.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importJWK, jwtVerify } from 'jose';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, PORT, HUB_POOL_SIZE, BENCH_KEY_FILE, OIDC_AUDIENCE } = process.env;

const { kty, crv, x, y } = JSON.parse(await readFile(BENCH_KEY_FILE, 'utf8'));
const key = await importJWK({ kty, crv, x, y }, 'ES256');
const known = new Map();

/** The settings of a token, verified once in this process like on the other sides. */
async function settingsOf(authorization) {
  const token = String(authorization).replace(/^Bearer /, '');
  const hash = createHash('sha256').update(token).digest('base64');
  if (!known.has(hash)) {
    const { payload } = await jwtVerify(token, key, { audience: OIDC_AUDIENCE, algorithms: ['ES256'] });
    const list = (role, words = []) => (payload.roles.includes(role) && words.length > 0 ? `{${words.join(',')}}` : '');
    known.set(hash, {
      'hub.actor': payload.sub,
      'hub.colleges': list('COLLEGE_SYSTEM', payload.colleges),
      'hub.regions': list('COORDINATOR', payload.regions),
      'hub.persons': '',
      'hub.operator': '',
      'hub.roles': `{${payload.roles.join(',')}}`,
    });
  }
  return known.get(hash);
}

const preset = {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['bench'],
      poolConfig: { max: Number(HUB_POOL_SIZE) },
    }),
  ],
  gather: {
    pgStrictFunctions: true,
  },
  grafast: {
    explain: false,
    async context({ node }) {
      return { pgSettings: await settingsOf(node.req.headers.authorization) };
    },
  },
  grafserv: { port: Number(PORT), graphqlPath: '/graphql', graphiql: false, watch: false },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen({ host: '127.0.0.1', port: Number(PORT) }, () => console.log('ready'));

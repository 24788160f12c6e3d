import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type DocumentNode } from 'graphql';
import { loadOperations } from '#gateway/operations.js';
import { compileCost } from '#kernel/graph/cost/document-cost.js';
import { COST_LIMITS } from '#kernel/graph/cost/cost-limit.js';
import { declaredRows } from '#kernel/graph/cost/rows.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createLog } from '#kernel/log/log.js';
import { printedSchema } from '../commands/schema.js';
import { GATEWAY_HEADER } from '#kernel/session/gateway-secret.js';
import { testHub, type TestHub } from '../testing/hub.js';
import { OPERATIONS } from './documents/documents.js';

const printed = printedSchema();
const schema = buildSchema(printed.get('api.graphql')!);
const rows = declaredRows([...printed].filter(([file]) => file.endsWith('.graphql')).map(([, text]) => text));

function costOf(document: DocumentNode, variables: Record<string, unknown> = {}): number {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const byName = Object.fromEntries(fragments.map((one) => [one.name.value, one]));
  return compileCost({ schema, rows }, operation, byName)(variables);
}

const operations = [...(await loadOperations()).values()];

describe('what the hub’s own clients ask', () => {
  it.each(operations.map((text) => [/(?:query|mutation) (\w+)/.exec(text)![1], text]))(
    '%s costs half of what anybody may ask at most',
    (_, text) => {
      expect(costOf(parse(text!))).toBeLessThan(COST_LIMITS.anonymous / 2);
    },
  );

  it('and what documents show, with whole batches, half of what the signed in may', () => {
    const input = { rows: Array(1000).fill({}) };
    for (const { query } of OPERATIONS) expect(costOf(parse(query), { input })).toBeLessThan(COST_LIMITS.signedIn / 2);
  });
});

const YEARS = Array.from({ length: 10 }, (_, n) => `"${2015 + n}/${2016 + n}"`).join(', ');
const TABLE = `kpi(region: "26", years: [${YEARS}], groupBy: [YEAR, COLLEGE], forms: ["student-student", "teacher-teacher"])`;
const TABLES = `{ ${Array.from({ length: 45 }, (_, n) => `t${n}: ${TABLE} { value status note }`).join(' ')} }`;

describe('a short text that asks for millions of values', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub();
  });
  afterAll(() => hub.close());

  it('is refused before anything runs, in the language of the caller, who hears what to do', async () => {
    const { token } = await hub.client({ roles: ['ANALYST'] });
    expect(TABLES.length).toBeGreaterThan(3_600);
    for (const [language, words] of [
      ['en', 'lower first'],
      ['ru', 'уменьшите first'],
    ] as const) {
      let said: unknown;
      const ask = async () => void (said = await hub.gateway.execute({ query: TABLES, token, language }));
      expect(await hub.statementsOf(ask)).toEqual([]);
      expect(said).toEqual({
        errors: [
          {
            message: expect.stringMatching(new RegExp(`3600000 .*${COST_LIMITS.signedIn}.*${words}`)),
            extensions: { code: 'LIMIT_EXCEEDED' },
          },
        ],
      });
    }
  });

  it('may ask for less as a mentee than as an analyst', async () => {
    const query = `{ ${TABLE} { ${Array.from({ length: 10 }, (_, n) => `v${n}: value`).join(' ')} } }`;
    const mentee = await hub.client({ roles: ['MENTEE'] });
    expect((await mentee.answer(query)).errors?.[0]?.message).toContain(`${COST_LIMITS.participant}`);
    const analyst = await hub.client({ roles: ['ANALYST'] });
    expect((await analyst.answer(query)).errors?.[0]?.message).toMatch(/^region: no such code/);
  });

  it('may ask for less without a token, which the sentence says', async () => {
    const query = `{ ${TABLE} { value status note } }`;
    const anybody = await hub.gateway.execute({ query, language: 'en' });
    expect(anybody.errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(anybody.errors?.[0]?.message).toContain('With a token the limit is higher');
    const analyst = await hub.client({ roles: ['ANALYST'] });
    expect((await analyst.answer(query)).errors?.[0]?.message).toMatch(/^region: no such code/);
  });

  it('is refused by a subgraph that is asked as a gateway asks it', async () => {
    const subgraph = hub.subgraphs.find(({ name }) => name === 'monitoring')!;
    const log = createLog({ level: 'silent', name: 'test' });
    const secret = 'between a gateway and its subgraph';
    const served = await serveSubgraph({
      subgraph,
      host: '127.0.0.1',
      port: 0,
      verifier: hub.verifier,
      secrets: [secret],
      log,
    });
    const { token } = await hub.client({ roles: ['ANALYST'] });
    const response = await fetch(served.url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        [GATEWAY_HEADER]: secret,
        connection: 'close',
      },
      body: JSON.stringify({ query: TABLES }),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] }]); // prettier-ignore
    await served.close();
  });
});

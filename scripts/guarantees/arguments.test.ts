import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isListType } from 'graphql';
import { printedSchema } from '../commands/schema.js';
import { everyArgument, itemOf, SAMPLE_ID } from '../testing/every-argument.js';
import { testHub, type Client, type TestHub } from '../testing/hub.js';

const places = everyArgument(buildSchema(printedSchema().get('api.graphql')!));
const lists = places.filter(({ type }) => isListType(type));
const texts = places.filter(({ type }) => 'name' in type && (type.name === 'String' || type.name === 'ID'));

let hub: TestHub;
let client: Client;
beforeAll(async () => {
  hub = await testHub();
  client = await hub.client({ roles: ['CURATOR'], colleges: [SAMPLE_ID] });
});
afterAll(() => hub.close());

/** What the hub says to the requests, each under the name of its place, and what it asked of the database meanwhile. */
async function answers(
  requests: readonly (readonly [string, { query: string; variables: Record<string, unknown> }])[],
) {
  const said: string[] = [];
  const statements = await hub.statementsOf(async () => {
    for (const [name, { query, variables }] of requests) {
      const { data, errors } = await client.answer(query, variables);
      const [error] = errors ?? [];
      const place = /\((.*)\)/.exec(name)![1]!.replace(/^[^.]*/, '');
      const isNamed = error?.message.includes(`${place}:`) ?? false;
      said.push(
        `${name} ${data === undefined ? 'nothing ran' : 'ran'} ${String(error?.extensions?.['code'])} ${isNamed}`,
      );
    }
  });
  return { said, statements };
}

const refused = (code: string, named: boolean) => (name: string) => `${name} nothing ran ${code} ${named}`;
const names = (of: typeof places) => of.map(({ name }) => name);

describe('every argument of the graph', () => {
  it('is found, those deep within inputs too', () => {
    expect(names(lists)).toEqual(
      expect.arrayContaining([
        'Query.kpi(forms)',
        'Query.mentorBase(tags)',
        'Mutation.upsertMentorProfiles(input.rows)',
        'Mutation.upsertMentorProfiles(input.rows.0.tags)',
      ]),
    );
    expect(names(texts)).toEqual(expect.arrayContaining(['Query.region(code)', 'Query.people(search)']));
  });

  it('that is a list takes 1,000 values at most, and nothing runs with more', async () => {
    const requests = lists.map(
      (place) => [place.name, place.asVariable(Array(1001).fill(itemOf(place.type)))] as const,
    );
    const { said, statements } = await answers(requests);
    expect(said).toEqual(names(lists).map(refused('BAD_USER_INPUT', true)));
    expect(statements).toEqual([]);
  });

  it('that is a text takes no null character, as a variable or as a literal, and nothing runs with one', async () => {
    for (const form of ['asVariable', 'asLiteral'] as const) {
      const { said, statements } = await answers(texts.map((place) => [place.name, place[form]('a\0b')]));
      expect(said).toEqual(names(texts).map(refused('BAD_USER_INPUT', true)));
      expect(statements).toEqual([]);
    }
  });

  it('that is a text takes 40,000 characters at most', async () => {
    const { said, statements } = await answers(
      texts.map((place) => [place.name, place.asVariable('а'.repeat(40_001))]),
    );
    expect(said).toEqual(names(texts).map(refused('BAD_USER_INPUT', true)));
    expect(statements).toEqual([]);
  });
});

import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ROLES } from '#kernel/session/roles.js';
import { printedSchema } from '../commands/schema.js';
import { everyArgument, SAMPLE_ID } from '../testing/every-argument.js';
import { ownHub, type Client, type TestHub } from '../testing/hub.js';

const places = everyArgument(buildSchema(printedSchema().get('api.graphql')!));
const ids = places.filter(({ type }) => 'name' in type && type.name === 'ID');

let hub: TestHub;
let client: Client;
beforeAll(async () => {
  hub = await ownHub();
  // The region, the college and the person have the id that stands everywhere, and the caller every role for them.
  await hub.owner(
    `with r as (insert into participants.region (id, code, name_ru, name_en, first_year) values ($1, '99', 'Край', 'Krai', 2020)),
          c as (insert into participants.college (id, region_id, code, name_ru, name_en) values ($1, $1, 'C-1', 'К', 'C'))
     insert into participants.person (id, college_id, source, external_id, category, family_name, given_name, patronymic, name_key)
     values ($1, $1, 'test', '1', 'TEACHER', 'Иванов', 'Иван', '', 'иванов иван')`,
    [SAMPLE_ID],
  );
  const of = [SAMPLE_ID];
  client = await hub.client({ roles: ROLES, regions: of, colleges: of, persons: of });
});
afterAll(() => hub.close());

/** What the hub answers to a request, and what it asks of the database for it. */
async function told({ query, variables }: { readonly query: string; readonly variables: Record<string, unknown> }) {
  let said: unknown;
  const statements = await hub.statementsOf(async () => {
    const { data, errors } = await client.answer(query, variables);
    said = { data, codes: errors?.map(({ extensions }) => extensions?.['code']) };
  });
  return { said, statements };
}

describe('an id in capitals', () => {
  it('is looked for in queries and mutations, and deep within inputs', () => {
    expect(ids.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Query.people(collegeId)',
        'Mutation.upsertPeople(input.collegeId)',
        'Mutation.endMentorships(input.rows.0.id)',
        'Mutation.revokeRoles(input.ids.0)',
      ]),
    );
  });

  it('is the same id wherever one is taken, given as a variable or as a literal', async () => {
    const differing: string[] = [];
    for (const place of ids) {
      const small = place.asVariable(SAMPLE_ID);
      // What the first one changes is no difference between the second and those after it.
      await told(small);
      const expected = await told(small);
      for (const form of ['asVariable', 'asLiteral'] as const) {
        const answer = await told(place[form](SAMPLE_ID.toUpperCase()));
        if (!isDeepStrictEqual(answer, expected)) differing.push(`${place.name} ${form}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

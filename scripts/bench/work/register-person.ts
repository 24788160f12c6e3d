import { nameKey } from '#participants/text/name-key.policy.js';
import type { AskedAbout } from '../database/asked-about.js';
import { graphql, type Caller, type Json, type Work } from './work.type.js';

const SOURCE = 'bench';
const PERSON = { category: 'STUDENT', familyName: 'Измеримов', givenName: 'Иван', birthYear: 2005 };
const KEY = nameKey(PERSON.familyName, PERSON.givenName);

const HUB = `mutation RegisterPerson($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) { created results { person { id } problems { code } } }
}`;

const POSTGRAPHILE = `mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) { result }
}`;

/** One person more, by the systems of the region's colleges in turn: person and audit. */
export function registerPerson({ colleges }: AskedAbout): Work {
  const externalId = 'n@N@';
  const { category, familyName, givenName, birthYear } = PERSON;
  const collegeOf = ({ colleges: [id] }: Caller) => id!;
  return {
    name: 'RegisterPerson',
    callers: colleges.map(({ id }) => ({ role: 'COLLEGE_SYSTEM', regions: [], colleges: [id] })),
    calls: {
      hub: (caller) =>
        graphql({
          query: HUB,
          variables: { input: { collegeId: collegeOf(caller), source: SOURCE, rows: [{ externalId, ...PERSON }] } },
        }),
      postgraphile: (caller) =>
        graphql({
          query: POSTGRAPHILE,
          variables: {
            input: {
              college: collegeOf(caller),
              source: SOURCE,
              externalId,
              category,
              familyName,
              givenName,
              nameKey: KEY,
              birthYear,
            },
          },
        }),
      floor: (caller) => ({
        path: '/person',
        body: JSON.stringify([collegeOf(caller), SOURCE, externalId, category, familyName, givenName, KEY, birthYear]),
      }),
    },
    // Each answer names a person of its own: what can be equal is that there is one.
    comparable: {
      hub: ({ upsertPeople }: Json) => registered(upsertPeople.results[0].person.id),
      floor: ({ upsertPeople }: Json) => registered(upsertPeople.results[0].person.id),
      postgraphile: ({ registerPerson: { result } }: Json) => registered(result),
    },
    restore: [
      `delete from participants.person where source = '${SOURCE}'`,
      'vacuum participants.person',
      'vacuum participants.measure',
      'vacuum programs.measure',
      'vacuum school.measure',
    ],
  };
}

const registered = (id: unknown): boolean => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);

import type { Category } from '#kernel/graph/person-category.data.js';
import type { Data } from '../hub.js';
import type { Visitor } from './visitor.js';

/** The college of the demo curator. */
export const COLLEGE = '26-01';

/** Somebody to be registered, by the key of a system that is only the test's. */
export interface NewPerson {
  readonly externalId: string;
  readonly category: Category;
  readonly familyName: string;
  readonly givenName: string;
  readonly [field: string]: unknown;
}

export async function collegeId(curator: Visitor): Promise<string> {
  return (await curator.ask('query ($code: String!) { college(by: { code: $code }) { id } }', { code: COLLEGE }))
    .college.id;
}

/** Sends rows of a bulk mutation for the college; throws when one is refused. */
export async function send(
  curator: Visitor,
  mutation: string,
  rows: readonly object[],
  more: object = {},
): Promise<Data[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const made = mutation === 'upsertPeople' ? 'person { id }' : '';
  const answer = await curator.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { results { problems { code message } ${made} } } }`,
    { input: { collegeId: await collegeId(curator), rows, ...more } },
  );
  const results = answer[mutation].results as Data[];
  const broken = results.flatMap(({ problems }) => problems as Data[]);
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  return results;
}

/** Registers people, each with a consent of their own; answers their ids. */
export async function register(curator: Visitor, ...people: readonly NewPerson[]): Promise<string[]> {
  const consent = { givenOn: '2024-09-02', givenBy: 'SELF', documentNumber: '1' };
  const rows = people.map((person) => ({ birthYear: 1985, consent, ...person }));
  const results = await send(curator, 'upsertPeople', rows, { source: 'test' });
  return results.map(({ person }) => person.id as string);
}

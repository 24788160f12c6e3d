import type { Client, Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';

/** A change as these tests look at it. */
export interface SeenChange {
  readonly kind: string;
  readonly id: string;
  readonly what: string;
}

export interface SeenPage {
  readonly nodes: SeenChange[];
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly latest: string;
}

const PAGE = `query ($id: ID!, $since: String, $first: Int!) {
  changes(collegeId: $id, since: $since, first: $first) { nodes { kind id what } cursor hasMore latest }
}`;

export async function pageOf(
  { id, curator }: CollegeWorld,
  since: string | null = null,
  { first = 1000, client = curator }: { first?: number; client?: Client } = {},
): Promise<SeenPage> {
  const data: Data = await client.ask(PAGE, { id, since, first });
  return data.changes;
}

/** Everything behind a cursor, page by page. */
export async function changesSince(
  college: CollegeWorld,
  since: string | null = null,
  first = 1000,
): Promise<{ seen: SeenChange[]; cursor: string }> {
  const seen: SeenChange[] = [];
  for (let cursor = since; ;) {
    const page = await pageOf(college, cursor, { first });
    seen.push(...page.nodes);
    cursor = page.cursor;
    if (!page.hasMore) return { seen, cursor };
  }
}

/** The end of the feed as it is now. */
export const endOf = async (college: CollegeWorld): Promise<string> =>
  (await pageOf(college, null, { first: 1 })).latest;

/** What changes in the college while something is done. */
export async function changedBy(college: CollegeWorld, work: () => Promise<unknown>): Promise<SeenChange[]> {
  const before = await endOf(college);
  await work();
  return (await changesSince(college, before)).seen;
}

/** Runs a mutation whose payload says what is wrong. */
export const mutate = (client: Client, field: string, type: string, input: object): Promise<Data> =>
  client.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { problems { code message } } }`, { input });

import type pg from 'pg';
import { PAST_THE_FEED } from '#kernel/database/changes.js';
import { recountSql } from '#kernel/database/recounts.js';
import { isTotal } from '#kernel/database/measure-group.type.js';
import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { NAME_DEMO_ACCOUNTS } from '../sample/demo-names.sql.js';
import { accounts } from './accounts.sql.js';
import { menteeBase, mentorBase } from './bases.sql.js';
import { KIND } from './chance.sql.js';
import { consents } from './consents.sql.js';
import { documents } from './documents.sql.js';
import { headcounts } from './headcounts.sql.js';
import { meetings } from './meetings.sql.js';
import { mentorships } from './mentorships.sql.js';
import { organisations, partners } from './organisations.sql.js';
import type { Statement } from './statement.js';
import { people } from './people.sql.js';
import { inBatches, type PlannedCollege, type PlannedRegion } from './plan.js';
import { YEARS } from './proportions.data.js';
import { school, SCHOOL_YEARS } from './school.sql.js';
import { plans } from './plans.sql.js';
import { targets } from './targets.sql.js';
import { years } from './years.sql.js';

/** Years in which an owner of measures has something to count, where these aren't all. */
const COUNTED_YEARS: Readonly<Record<string, readonly number[]>> = { school: SCHOOL_YEARS };

/** The groups of measures of all owners, with the years to count; null is over all years. */
const COUNTED = SUBGRAPHS.flatMap(({ name: owner, database: { measures = [] } }) =>
  measures.map((group) => {
    const years: readonly (number | null)[] = isTotal(group) ? [null] : (COUNTED_YEARS[owner] ?? YEARS);
    return { owner, group: group.name, years };
  }),
);

/** What the planner has to know of people to form pairs, and of pairs to recount. */
const PEOPLE = ['college', 'person', 'consent', 'partner', 'college_partner'].map((table) => `participants.${table}`);
const PAIRS = [
  'program',
  'activity',
  'document',
  'mentorship',
  'meeting',
  'meeting_mentorship',
  'plan',
  'plan_item',
].map((table) => `programs.${table}`);

export interface RegionOptions {
  /** Colleges of one statement: more make it quicker, up to a point, and take more memory. Rows don't depend on it. */
  readonly batch: number;
  /** Whether the tables have grown enough for the planner to look at them again. */
  readonly analyze: boolean;
  /** Colleges that one of the `STEPS` has been done for. */
  readonly advance: (colleges: number) => void;
}

/** Times that each college is advanced. */
export const STEPS = 3;

/**
 * Writes one region with everything in it, in one transaction: a region that is there is whole. Figures come from the
 * subgraphs' own recounts. The tables keep their keys, checks and triggers.
 */
export async function seedRegion(client: pg.Client, region: PlannedRegion, options: RegionOptions): Promise<void> {
  const run = async (...statements: readonly Statement[]) => {
    for (const [sql, ...params] of statements) await client.query(sql, params);
  };
  const batches = inBatches(region.colleges, options.batch);
  const each = async (step: (colleges: PlannedCollege[]) => Promise<void>) => {
    for (const batch of batches) {
      await step(batch);
      options.advance(batch.length);
    }
  };
  const analyze = async (tables: readonly string[]) => {
    if (options.analyze) await client.query(`analyze ${tables.join(', ')}`);
  };
  await client.query('begin');
  // Nobody did anything: who reads a made-up college begins with its people.
  await client.query(PAST_THE_FEED);
  await run(...organisations(region), ...partners(region));
  await each((batch) =>
    run(...CATEGORIES.map((category) => people(category, region, batch)), consents(batch), headcounts(batch)),
  );
  await analyze(PEOPLE);
  // After everybody of the region is there: mentors may come from another college.
  await each((batch) => run(...years(batch), documents(batch), mentorships(batch), meetings(batch), plans(batch)));
  await analyze(PAIRS);
  await run(...school(region), targets(region));
  if (region.n === 1) {
    await run(accounts(region));
    await run(NAME_DEMO_ACCOUNTS);
  }
  await each(async (batch) => {
    await run(mentorBase(batch), menteeBase(batch));
    for (const counted of COUNTED) await run(await recount(client, batch, counted));
  });
  await client.query('commit');
}

async function recount(
  client: pg.Client,
  colleges: readonly PlannedCollege[],
  { owner, group, years }: (typeof COUNTED)[number],
): Promise<Statement> {
  const { rows } = await client.query<{ id: string }>(
    `select pg_temp.id(${KIND.college}, n) as id from unnest($1::bigint[]) with ordinality as c (n, turn) order by turn`,
    [colleges.flatMap(({ n }) => years.map(() => n))],
  );
  return [recountSql(owner, group), rows.map(({ id }) => id), colleges.flatMap(() => years)];
}

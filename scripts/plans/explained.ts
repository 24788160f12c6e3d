import type { ClientBase } from 'pg';
import { SESSION_SQL, sessionValues } from '#kernel/database/session-settings.js';
import { serviceRole } from '#kernel/database/roles.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { Loaders } from '#kernel/graph/context.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { masked, nestedPlan, withoutIndent } from './plan-text.js';
import type { PlannedStatement, AskedAbout } from './statements.js';

type Rows = UnitOfWork['rows'];

/** Has every statement that a function runs told with its plan, as a notice. The owner alone may. */
const TELL_NESTED = [
  `load 'auto_explain'`,
  'set local auto_explain.log_min_duration = 0',
  'set local auto_explain.log_nested_statements = on',
  `set local auto_explain.log_level = 'notice'`,
  'set local auto_explain.log_parameter_max_length = 0',
];

/**
 * The statements that a piece of work sends as its caller, each with its text and its plan, or those that its functions
 * run where `inside` is asked for. It really runs, in a transaction that is undone.
 */
export async function explained(client: ClientBase, planned: PlannedStatement, about: AskedAbout): Promise<string[]> {
  const session = sessionOf(planned, about);
  const plans: string[] = [];
  const tell = ({ message }: { message?: string | undefined }) => {
    const plan = nestedPlan(message ?? '');
    if (plan && !plans.includes(plan)) plans.push(plan);
  };
  await client.query('begin');
  try {
    // Tables as small as these would be read whole, whatever index there is: it is the index that a reader looks for.
    await client.query('set local enable_seqscan = off');
    if (planned.inside) for (const sql of TELL_NESTED) await client.query(sql);
    await client.query(`set local role ${serviceRole(planned.service)}`);
    await client.query(SESSION_SQL, sessionValues(session));
    const rows = planned.inside ? listened(client, tell) : shown(client, plans);
    const unit = { session, rows } as unknown as UnitOfWork;
    await planned.run({ session, language: 'ru', read: { rows }, loaders: new Loaders() }, unit, about);
    return plans;
  } finally {
    await client.query('rollback');
  }
}

function sessionOf({ as }: PlannedStatement, { regionId, collegeIds }: AskedAbout): Session {
  if (as === 'COORDINATOR') return { ...PUBLIC_SESSION, actor: 'plans', roles: [as], regions: [regionId] };
  return { ...PUBLIC_SESSION, actor: 'plans', roles: [as], colleges: collegeIds.slice(0, 1) };
}

/** Shows each statement before it runs. One after the other, so that those sent together come in one order. */
function shown(client: ClientBase, plans: string[]): Rows {
  let before: Promise<unknown> = Promise.resolve();
  return <Row extends object>(sql: string, params: readonly unknown[] = []) => {
    const answer = before.then(async () => {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, [...params]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      plans.push(`${withoutIndent(sql)}\n\n${masked(plan)}`);
      return (await client.query<Row>(sql, [...params])).rows;
    });
    before = answer;
    return answer;
  };
}

function listened(client: ClientBase, tell: (notice: { message?: string | undefined }) => void): Rows {
  return async <Row extends object>(sql: string, params: readonly unknown[] = []) => {
    client.on('notice', tell);
    try {
      return (await client.query<Row>(sql, [...params])).rows;
    } finally {
      client.off('notice', tell);
    }
  };
}

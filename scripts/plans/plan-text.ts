import { unindented } from '../runtime/database-sql.js';

const UUID = /'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'/g;
const DAY = /'\d{4}-\d{2}-\d{2}'/g;
const OID = /'\d+'::oid/g;
const LIST = /'\{[^']{30,}\}'/g;
const COSTS = / {2}\(cost=[^)]*\)/g;

/** What is of no interest: checks of keys, which are PostgreSQL's own, the session, and the calls of the functions. */
const OF_NO_INTEREST = ['SELECT 1 FROM ONLY', 'select set_config', 'select what as kind', 'select contracts.recount_'];

/** A plan without what was asked about: the shape of it is of interest. */
export function masked(plan: string): string {
  return plan.replace(UUID, `'…'`).replace(DAY, `'…'`).replace(OID, `'…'::oid`).replace(LIST, `'{…}'`);
}

export const withoutIndent = unindented;

/** Text and plan of a statement that a function ran, from what the server tells of it; null for one of no interest. */
export function nestedPlan(message: string): string | null {
  const [, told] = /^duration: .* plan:\nQuery Text: ([\s\S]*)$/.exec(message) ?? [];
  if (!told || OF_NO_INTEREST.some((start) => told.startsWith(start))) return null;
  const lines = told.split('\n');
  // The plan begins with the first line that has costs; before it is the statement.
  const at = lines.findIndex((line) => /\(cost=/.test(line));
  const text = lines.slice(0, at).join('\n').trim();
  if (at < 1) return null;
  const plan = lines.slice(at).join('\n').replace(COSTS, '');
  return `${unindented(text)}\n\n${masked(plan)}`;
}

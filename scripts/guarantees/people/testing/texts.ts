import { expect } from '@jest/globals';
import type { Data, TestHub } from '#scripts/testing/hub.js';
import { personReferences } from './references.js';
import { SECRETS } from './velimir.js';

/** Texts of any table of the hub in which one of the words stands, however it is kept. */
export async function found(hub: TestHub, words: readonly string[]): Promise<string[]> {
  const tables = await hub.owner(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`,
  );
  expect(tables.length).toBeGreaterThan(25);
  const hits: string[] = [];
  for (const { name } of tables) {
    const rows = await hub.owner(
      `select t::text as text from ${String(name)} t
        where exists (select from unnest($1::text[]) w where position(lower(w) in translate(lower(t::text), 'ё', 'е')) > 0)`,
      [words],
    );
    hits.push(...rows.map((row) => `${String(name)}: ${String(row['text'])}`));
  }
  return hits;
}

/** Codes, orders, and who of the staff did what. Whoever adds a text that tells of a person settles it, and erases it. */
export const TELLS_NOBODY = [
  ...['audience', 'phase'].map((column) => `monitoring.survey_invitation.${column}`),
  ...['attested_by', 'channel', 'given_by', 'representative_relation'].map(
    (column) => `participants.consent.${column}`,
  ),
  ...['account', 'items', 'language', 'message_id', 'reason', 'state'].map((column) => `participants.digest.${column}`),
  ...['account', 'email', 'language'].map((column) => `participants.digest_reader.${column}`),
  ...['category', 'recorded_by'].map((column) => `participants.former_category.${column}`),
  'participants.mentee_profile.frequency',
  'participants.mentor_profile.frequency',
  ...['answered_by', 'frequency'].map((column) => `participants.mentor_questionnaire.${column}`),
  ...['category', 'qualification', 'source'].map((column) => `participants.person.${column}`),
  ...['client_id', 'holder', 'issued_by'].map((column) => `participants.personal_link.${column}`),
  ...['granted_by', 'revoked_by', 'role'].map((column) => `participants.role_binding.${column}`),
  'programs.labour_agreement.ended_by',
  ...['outcome', 'reason'].map((column) => `programs.mentee_support.${column}`),
  ...['accepted_by', 'attested_by', 'ended_by', 'exclusive_scope', 'form_code', 'order_number', 'status'].map(
    (column) => `programs.mentorship.${column}`,
  ),
  ...['answer', 'category', 'kind'].map((column) => `programs.outcome.${column}`),
  ...['decided_by', 'decision'].map((column) => `programs.pair_decision.${column}`),
  ...['kind', 'level', 'order_number'].map((column) => `programs.reward.${column}`),
  ...['applied_by', 'state'].map((column) => `school.application.${column}`),
  ...['certificate_number', 'completion_order_number', 'order_number'].map((column) => `school.enrolment.${column}`),
];

/** Columns with text, of tables with a row of the person, in which no secret stands. */
export async function untold(hub: TestHub, id: string): Promise<string[]> {
  const tables = [...new Set([...(await personReferences(hub)), 'participants.person.id'].map((name) => name.replace(/[.]\w+$/, '')))]; // prettier-ignore
  const columns: string[] = [];
  for (const table of tables) {
    const rows = await hub.owner(
      `select a.attname as column, t.row as row
         from pg_attribute a, (select to_jsonb(t) as row from ${table} t where position($1 in t::text) > 0) t
        where a.attrelid = '${table}'::regclass and a.attnum > 0 and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)`,
      [id],
    );
    const secret = (row: object, column: string) =>
      SECRETS.some((word) => JSON.stringify((row as Data)[column])?.toLowerCase().replaceAll('ё', 'е').includes(word.toLowerCase())); // prettier-ignore
    const byColumn = Map.groupBy(rows, (row) => String(row['column']));
    for (const [column, all] of byColumn) {
      if (!all.some(({ row }) => secret(row as object, column))) columns.push(`${table}.${column}`);
    }
  }
  return columns.sort();
}

import { BASELINE, FORMER } from './former-migrations.js';

type Ran = ReadonlyMap<string, readonly string[]>;

/**
 * Whether the migrations that ran are those of release 0.1.0.
 *
 * WHOLE: all of them, and no other. PARTIAL: some of them, since a hub of that release or an earlier one was stopped
 * before it had run them all. NONE: a new database, or one of a later release.
 */
export function formerState(ran: Ran): 'WHOLE' | 'PARTIAL' | 'NONE' {
  const schemas = Object.keys(FORMER);
  const isFormer = (schema: string, name: string) => name !== BASELINE && FORMER[schema]!.includes(name);
  if (schemas.every((schema) => (ran.get(schema) ?? []).every((name) => !isFormer(schema, name)))) return 'NONE';
  const whole = schemas.every((schema) => same(ran.get(schema) ?? [], FORMER[schema]!));
  return whole ? 'WHOLE' : 'PARTIAL';
}

const same = (ran: readonly string[], all: readonly string[]) =>
  ran.length === all.length && ran.every((name, n) => name === all[n]);

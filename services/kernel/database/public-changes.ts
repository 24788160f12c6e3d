import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log/log.js';
import { connect } from './connection.js';

const CHANNEL = 'hub_public_change';

/** Records about people, and what staff alone read: their changes are no news to the public, and there are many. */
const NOT_PUBLIC = [
  'Person',
  'Consent',
  'MenteeProfile',
  'MentorProfile',
  'MentorQuestionnaire',
  'Mentorship',
  'Enrolment',
  'Headcount',
  'RoleBinding',
  'CollegeClient',
  'AnalystClient',
];

/** Called by a trigger of each audit: whatever is written of has changed, and is told of when it is committed. */
export const TELL_PUBLIC_CHANGES: readonly string[] = [
  `create function contracts.tell_public_change() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
     begin
       if exists (select from added where entity <> all (array[${NOT_PUBLIC.map((name) => `'${name}'`).join(', ')}])) then
         perform pg_notify('${CHANNEL}', '');
       end if;
       return null;
     end $$`,
];

/** The trigger of a subgraph's audit. */
export const toldOfChanges = (schema: string): string => `
  create trigger tell_public_change after insert on ${schema}.audit referencing new table as added
    for each statement execute function contracts.tell_public_change()`;

/** Who is told of changes of what everybody may read. */
interface Told {
  /** Something has changed. */
  happened(): void;
  /** From now on changes are heard of. */
  hear(): void;
  /** They are not heard of any more. */
  lose(): void;
}

/** How long to wait before the database is asked again, in milliseconds. */
const AGAIN_MS = 1_000;

/** Tells of all changes that are committed from now on, whoever makes them; a lost connection is opened again. */
export async function watchPublicChanges(url: string, told: Told, log: Log): Promise<{ close(): Promise<void> }> {
  const stop = new AbortController();

  async function listen(): Promise<{ readonly ended: Promise<void> }> {
    const client = await connect(url, { name: 'hub: public changes', log, stop: stop.signal });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('notification', () => told.happened());
    await client.query(`listen ${CHANNEL}`);
    told.hear();
    return { ended };
  }

  async function listenAgain(): Promise<{ readonly ended: Promise<void> } | null> {
    while (!stop.signal.aborted) {
      await delay(AGAIN_MS, undefined, { ref: false, signal: stop.signal }).catch(() => undefined);
      try {
        return await listen();
      } catch (err) {
        if (!stop.signal.aborted) log.warn({ err }, 'changes are not heard of: answers are read anew meanwhile');
      }
    }
    return null;
  }

  async function watch(first: { readonly ended: Promise<void> }): Promise<void> {
    for (let hearing: typeof first | null = first; hearing; hearing = await listenAgain()) {
      await hearing.ended;
      told.lose();
    }
  }

  const watching = watch(await listen());
  return {
    async close() {
      stop.abort();
      await watching;
    },
  };
}

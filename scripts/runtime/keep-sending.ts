import { EventEmitter } from 'node:events';
import { Cron } from 'croner';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import type { Config } from '#kernel/config/config.js';
import { connect, openPool } from '#kernel/database/connection.js';
import type { Log } from '#kernel/log/log.js';
import { INVITATION_KEY, prepareInvitations, SEND_INVITATION } from './invitations/invitations.repository.js';
import { INVITATIONS } from './invitations/send-invitation.js';
import { ASK, DIGEST_KEY, prepare, prepareAsking, regionsOf, SEND } from './digests/digests.repository.js';
import { dueDay, weekly } from './digests/schedule.js';
import { sendAsking } from './digests/send-asking.js';
import { DIGESTS } from './digests/send-digest.js';
import { sendOnce } from './mail/send-once.js';
import { holdWorker, takeOver, type MailJobs } from './mail/workers.repository.js';

/** What is sent at most once. */
const KINDS: readonly MailJobs[] = [
  { key: DIGEST_KEY, settle: DIGESTS.settle },
  { key: INVITATION_KEY, settle: INVITATIONS.settle },
];

/** Mails on their way at once. */
const AT_ONCE = 4;

/** How often to look whether another hub of this database was killed, and for digests that are tried again. */
const LOOK_AFTER = '* * * * *';
const POLL_MS = 2000;

/** How often to look for addresses that were given and for invitations: whoever gave one looks into their mail then. */
const ASK_AFTER = '*/5 * * * * *';

/**
 * Sends the weekly digests and the letters of invitations: prepares those that are due, now, since their hour may have passed while the hub was down,
 * and at each hour of theirs; and sends what is prepared. Hubs of one database share the work and double none of it.
 * Nothing happens without a mail server.
 */
export async function keepSending(
  ownerUrl: string,
  { mail, digestAt, publicUrl }: Pick<Config, 'mail' | 'digestAt' | 'publicUrl'>,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  if (!mail) return { stop: async () => undefined };
  const pool = openPool({ url: ownerUrl, size: AT_ONCE + 2, log });
  const alive = await connect(ownerUrl, { name: 'hub digests', log });
  const sending = { pool, log, mail, publicUrl };
  const events: WorkerEvents = new EventEmitter();
  let held = Promise.resolve();
  events.on('worker:create', ({ worker }) => {
    held = held.then(() => holdWorker(alive, worker.workerId));
  });
  const runner = await run({
    pgPool: pool,
    concurrency: AT_ONCE,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    parsedCronItems: [],
    events,
    logger: toLog(log),
    taskList: {
      [SEND]: (payload, { job }) => sendOnce(DIGESTS, sending, idOf(payload), job.attempts),
      [SEND_INVITATION]: (payload, { job }) => sendOnce(INVITATIONS, sending, idOf(payload), job.attempts),
      [ASK]: (payload) => sendAsking(sending, idOf(payload)),
    },
  });
  await held;

  const guarded = (work: () => Promise<void>) => () =>
    work().catch((err: unknown) => log.error({ err }, 'digests could not be prepared'));
  const prepareDue = guarded(async () => {
    for (const { id, timeZone } of await regionsOf(pool)) {
      const day = dueDay(digestAt, timeZone);
      const prepared = day === null ? 0 : await prepare(pool, id, day);
      if (prepared > 0) log.info({ region: id, day, prepared }, 'digests prepared');
    }
  });
  const lookAfter = guarded(() => takeOver(pool, KINDS));
  const askAddresses = guarded(async () => {
    await prepareAsking(pool);
    await prepareInvitations(pool);
  });
  await lookAfter();
  await askAddresses();
  await prepareDue();
  const zones = new Set((await regionsOf(pool)).map(({ timeZone }) => timeZone));
  const jobs = [
    ...[...zones].map((timezone) => new Cron(weekly(digestAt), { timezone, protect: true, unref: true }, prepareDue)),
    new Cron(LOOK_AFTER, { protect: true, unref: true }, lookAfter),
    new Cron(ASK_AFTER, { protect: true, unref: true }, askAddresses),
  ];
  return {
    async stop() {
      jobs.forEach((job) => job.stop());
      await runner.stop();
      await alive.end();
      await pool.end();
    },
  };
}

const idOf = (payload: unknown): string => (payload as { id: string }).id;

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own lines name jobs and no readers. */
const toLog = (log: Log): Logger => new Logger(() => (level, message) => log[LEVELS[level]](message));

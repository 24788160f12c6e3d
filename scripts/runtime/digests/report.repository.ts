import type { ClientBase } from 'pg';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { MailState } from '../mail/send-once.js';

export interface DigestReport {
  /** Of the latest thirteen weeks. */
  readonly weeks: readonly { readonly day: IsoDate; readonly state: MailState; readonly digests: number }[];
  readonly reach: Readonly<
    Record<
      | 'people'
      | 'withoutConsent'
      | 'withoutAddress'
      | 'stopped'
      | 'reached'
      | 'staff'
      | 'staffUnconfirmed'
      | 'staffReached',
      number
    >
  >;
}

/** What became of digests, and who gets none, of the whole hub: as an operator sees it. */
export async function digestReport(client: ClientBase): Promise<DigestReport> {
  const weeks = await client.query('select day::text as day, state, digests from contracts.digest_totals()');
  await client.query("select set_config('hub.operator', 'on', false)");
  const reach = await client.query(
    `select coalesce(sum(people), 0)::int as people, coalesce(sum(without_consent), 0)::int as "withoutConsent",
            coalesce(sum(without_address), 0)::int as "withoutAddress", coalesce(sum(stopped), 0)::int as stopped,
            coalesce(sum(reached), 0)::int as reached, coalesce(sum(staff), 0)::int as staff,
            coalesce(sum(staff_unconfirmed), 0)::int as "staffUnconfirmed",
            coalesce(sum(staff_reached), 0)::int as "staffReached"
       from contracts.digest_reach(null)`,
  );
  return { weeks: weeks.rows as DigestReport['weeks'], reach: reach.rows[0] as DigestReport['reach'] };
}

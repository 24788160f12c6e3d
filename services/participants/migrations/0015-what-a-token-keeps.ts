import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';

const BINDINGS = 'participants.role_binding';

/**
 * What a token of the session's own account, issued in this second, may do. Whoever takes one role back decides about
 * that role alone: the token keeps what was held besides, and is refused only when nothing of that is left. What was
 * given after the loss is for the next token; otherwise giving a role back would revive the tokens that it was taken
 * back to stop, those of a client with a new secret among them.
 *
 * Outside the sample nothing counts that stands on the demo's word, and no token of a demo account is good (0014).
 *
 * A token tells its time of issue in whole seconds, so a role counts as held at its issue if it was at any moment of
 * that second.
 */
const ACCESS = `
  create function contracts.session_access(issued bigint)
    returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with held as (
        select *, not of_demo or contracts.only_sample() as counts
          from ${BINDINGS} where account = contracts.session_actor()
      ), lost as (
        select min(revoked_at) as first_at from held
         where granted_at < to_timestamp(issued + 1) and revoked_at >= to_timestamp(issued)
      ), kept as (
        select h.* from held h cross join lost l
         where h.revoked_at is null and h.counts and (l.first_at is null or h.granted_at < l.first_at)
      )
      select coalesce(array_agg(distinct k.role), '{}'),
             coalesce(array_agg(distinct k.region_id) filter (where k.region_id is not null), '{}'),
             coalesce(array_agg(distinct k.college_id)
               filter (where k.college_id is not null and k.person_id is null), '{}'),
             coalesce(array_agg(distinct k.person_id) filter (where k.person_id is not null), '{}'),
             (count(*) = 0 and (select first_at is not null from lost))
               or (starts_with(coalesce(contracts.session_actor(), ''), '${DEMO_PREFIX}') and not contracts.only_sample())
        from kept k $$`;

/** A role taken back takes along what it gave, and no other role of the account. */
export class Participants0015 extends Migration {
  override up(): void {
    const statements = [
      // A client's new secret takes its role back and gives it anew in one transaction: the order must be told.
      `alter table ${BINDINGS} alter column granted_at set default clock_timestamp()`,
      'drop function contracts.session_access()',
      ACCESS,
      `alter function contracts.session_access(bigint) owner to ${CONTRACTS_ROLE}`,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE } from '#kernel/database/table-security.js';

/**
 * People beyond its own college whom the session is shown, by what the subgraphs publish of who works with whom.
 * In plpgsql, so that a connection plans it once: as a part of the policy its tables came into the plan of every
 * statement about people, four times into that of an upsert, which spent more on planning them than on all its work.
 */
const SHOWN = `
  create function contracts.session_shown() returns uuid[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
    declare
      colleges uuid[] := contracts.session_colleges();
      persons uuid[] := contracts.session_persons();
    begin
      return array(
        select v.person_id from contracts.visibility v
         where v.viewer_college_id = any (colleges) and (v.until is null or v.until >= current_date)
        union all
        select v.person_id from contracts.visibility v
         where v.viewer_person_id = any (persons) and (v.until is null or v.until >= current_date));
    end $$`;

/**
 * The last arm is no condition that an index could answer, on purpose: with one for each arm PostgreSQL would find the
 * rows by all three, and so ask whom the session is shown, and read all people of its college, whatever it looks for.
 */
const READ = `${OWN_COLLEGE} or id = any ((select contracts.session_persons())::uuid[])
  or coalesce(id = any ((select contracts.session_shown())::uuid[]), false)`;

/** Who sees a person, as in 0001, asked once by a statement, and only by one that meets somebody of another college. */
export class Participants0012 extends Migration {
  override up(): void {
    const statements = [
      SHOWN,
      `alter function contracts.session_shown() owner to ${CONTRACTS_ROLE}`,
      'revoke all on function contracts.session_shown() from public',
      `grant execute on function contracts.session_shown() to ${serviceRole('participants')}`,
      `alter policy service_read on participants.person using (${READ})`,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

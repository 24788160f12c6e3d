import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';

/**
 * What people were before, with the days on which it held: for exact ids, as `contracts.person_facts` tells what they
 * are now. A list of a past year speaks of those who were students then.
 */
const FORMER = `
  create function contracts.former_categories(ids uuid[])
    returns table (id uuid, category text, from_on date, until_on date)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.id, f.category, lag(f.until_on) over (partition by p.id order by f.until_on) + 1, f.until_on
        from participants.person p
        join participants.former_category f on (f.college_id, f.person_id) = (p.college_id, p.id)
       where p.id = any (ids) and f.corrected_at is null $$`;

const NAME = 'contracts.former_categories(uuid[])';

/** Other services are told what a person was, too. */
export class Participants0013 extends Migration {
  override up(): void {
    const statements = [
      FORMER,
      `alter function ${NAME} owner to ${CONTRACTS_ROLE}`,
      `revoke all on function ${NAME} from public`,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

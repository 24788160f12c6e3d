import { Migration } from '@mikro-orm/migrations';

/**
 * `session_reach` as in 0001, in plpgsql: policies ask it once for each table of each statement, and a function in SQL
 * that can't be inlined is planned anew by each statement that calls it, one in plpgsql once by each connection.
 */
export class Participants0004 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function contracts.session_reach() returns uuid[]
        language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
        declare
          colleges uuid[] := contracts.session_colleges();
          regions uuid[] := contracts.session_regions();
        begin
          if cardinality(regions) = 0 then return colleges; end if;
          return colleges || array(select c.id from participants.college c where c.region_id = any (regions));
        end $$`);
  }
}

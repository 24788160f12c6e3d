import { Migration } from '@mikro-orm/migrations';

/**
 * `adult_on` as in 0001, by timestamps without time zone: arithmetic with time zones depends on the session's, so
 * PostgreSQL would not inline a function declared immutable that uses it, and called it for each consent.
 */
export class Participants0003 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function participants.adult_on(birth_date date, birth_year smallint) returns date
        language sql immutable parallel safe as $$
          select coalesce(
            (date_trunc('month', birth_date::timestamp) + interval '18 years')::date
              + extract(day from birth_date)::int - 1,
            make_date(birth_year + 18, 12, 31)) $$`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/**
 * The standard roadmap (S001), from which a college year gets its dated copy. Its days are those of 2000/2001, and move
 * by as many years as the academic year is later.
 */
const STANDARD_ACTIVITY = `
  create table programs.standard_activity (
     code text primary key,
     stage smallint not null check (stage between 1 and 7),
     title_ru text not null,
     title_en text not null,
     responsible text[] not null,
     results text[] not null,
     result_ru text not null,
     result_en text not null,
     starts_on date not null,
     due_on date not null,
     check (starts_on between '2000-08-01' and due_on and due_on <= '2001-08-31')
   )`;

export class Programs0002 extends Migration {
  override up(): void {
    this.addSql(STANDARD_ACTIVITY);
  }
}

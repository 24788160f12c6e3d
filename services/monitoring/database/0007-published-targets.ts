import { Migration } from '@mikro-orm/migrations';

/**
 * A publication keeps the targets that its figures are compared with: of each indicator the one in force in the year of
 * the period, for the region and for each college that has one of its own. Of what was published before this nobody knows
 * them any more: they are those of the day of the migration, and `as_of` says so.
 */
const STATEMENTS = [
  `create table monitoring.published_target (
     publication_id uuid not null,
     region_id uuid not null,
     college_id uuid,
     indicator_code text not null,
     academic_year smallint not null,
     value numeric(4, 1) not null check (value between 0 and 100),
     verified boolean not null,
     source text not null,
     document_date date,
     url text not null,
     as_of date not null,
     unique nulls not distinct (publication_id, indicator_code, college_id),
     foreign key (region_id, publication_id) references monitoring.publication (region_id, id)
   )`,
  `insert into monitoring.published_target
     (publication_id, region_id, college_id, indicator_code, academic_year, value, verified, source, document_date, url, as_of)
   select distinct on (b.id, t.indicator_code, t.college_id)
          b.id, b.region_id, t.college_id, t.indicator_code, t.academic_year, t.value, t.verified,
          coalesce(nullif(t.document, ''), t.source), t.document_date, t.url, current_date
     from monitoring.publication b
     join monitoring.period p on p.id = b.period_id
     join monitoring.target t on t.region_id = b.region_id and t.academic_year <= p.academic_year
    order by b.id, t.indicator_code, t.college_id, t.academic_year desc`,
];

/** Targets of publications stay what they were. */
export class Monitoring0007 extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}

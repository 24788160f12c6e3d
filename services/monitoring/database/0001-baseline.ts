import { Migration } from '@mikro-orm/migrations';
import { auditTable, createSchema } from '#kernel/database/service-tables.js';

const TABLES = [
  // Without a region: an indicator that ships with the hub and means the same everywhere.
  `create table monitoring.indicator (
     id uuid primary key,
     region_id uuid,
     code text not null check (code ~ '^[a-z][a-z0-9_]{2,59}$'),
     version integer not null check (version > 0),
     title_ru text not null,
     title_en text not null,
     description_ru text not null,
     description_en text not null,
     unit text not null check (unit in ('PEOPLE', 'ORGANISATIONS')),
     direction text not null check (direction = 'AT_LEAST'),
     counted_in text not null check (counted_in in ('NUMERATOR_ONLY', 'BOTH')),
     source text not null check (source in ('STAVROPOL', 'METHODOLOGY', 'REGION')),
     unique nulls not distinct (region_id, code, version)
   )`,
  `create table monitoring.indicator_term (
     indicator_id uuid not null references monitoring.indicator,
     part text not null check (part in ('NUMERATOR', 'DENOMINATOR')),
     measure text not null,
     category text not null default '',
     form text not null default '',
     primary key (indicator_id, part, measure, category, form)
   )`,
  `create table monitoring.target (
     id uuid primary key,
     region_id uuid not null,
     college_id uuid,
     indicator_code text not null,
     academic_year smallint not null,
     value numeric(4, 1) not null check (value between 0 and 100),
     verified boolean not null,
     source text not null default '',
     unique nulls not distinct (region_id, indicator_code, college_id, academic_year)
   )`,
];

/** The tables as the release after 0.1.0 found them. What changes them from then on is a migration of its own. */
export class Monitoring0001 extends Migration {
  override up(): void {
    for (const sql of [createSchema('monitoring'), ...TABLES, auditTable('monitoring')]) this.addSql(sql);
  }
}

import { Migration } from '@mikro-orm/migrations';

const INDICATORS = [
  'alter table monitoring.indicator drop constraint indicator_unit_check, drop constraint indicator_direction_check',
  `alter table monitoring.indicator
     add constraint indicator_unit_check
       check (unit in ('PEOPLE', 'ORGANISATIONS', 'ACTIVITIES', 'PAIRS', 'MEETINGS', 'DOCUMENTS')),
     add constraint indicator_direction_check check (direction in ('AT_LEAST', 'AT_MOST'))`,
  // A region's choice, also about what ships: the definition itself is the same for all regions and stays.
  `create table monitoring.retired_indicator (
     region_id uuid not null,
     indicator_code text not null,
     retired_on date not null,
     reason text not null check (length(reason) between 1 and 500),
     primary key (region_id, indicator_code)
   )`,
];

const TARGETS = [
  `alter table monitoring.target
     add column document text not null default '' check (length(document) <= 500),
     add column document_date date,
     add column url text not null default '' check (length(url) <= 2000),
     -- Of targets that were set before this was kept nobody knows.
     add column set_by text,
     add column set_at timestamptz`,
  // Whoever can name no document can't have checked it, whatever was said before documents were asked for.
  'update monitoring.target set verified = false where verified',
  `alter table monitoring.target
     add constraint verified_by_a_document check (not verified or (document <> '' and document_date is not null))`,
];

/** Indicators of other things than people and organisations, or not to exceed; targets with their document. */
export class Monitoring0004 extends Migration {
  override up(): void {
    for (const sql of [...INDICATORS, ...TARGETS]) this.addSql(sql);
  }
}

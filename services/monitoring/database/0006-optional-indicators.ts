import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  // One that ships as an offer is watched by those regions alone that have chosen it.
  'alter table monitoring.indicator add column optional boolean not null default false',
  'alter table monitoring.indicator drop constraint indicator_source_check',
  `alter table monitoring.indicator
     add constraint indicator_source_check check (source in ('STAVROPOL', 'METHODOLOGY', 'HUB', 'REGION'))`,
  `create table monitoring.chosen_indicator (
     region_id uuid not null,
     indicator_code text not null,
     primary key (region_id, indicator_code)
   )`,
];

/** Indicators that ship as offers, such as those of reporting itself. */
export class Monitoring0006 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
  }
}

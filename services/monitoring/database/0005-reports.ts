import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  // What a report said on the day it was issued, to the names. It never changes: another one has the next number.
  `create table monitoring.report (
     id uuid primary key,
     region_id uuid not null,
     college_id uuid,
     period_id uuid not null,
     publication_id uuid not null,
     number smallint not null check (number > 0),
     snapshot_hash text not null,
     content jsonb not null,
     content_hash text not null,
     issued_by text not null,
     -- The day that it was in the region.
     issued_on date not null,
     issued_at timestamptz not null default now(),
     unique nulls not distinct (period_id, college_id, number),
     foreign key (region_id, period_id) references monitoring.period (region_id, id),
     foreign key (region_id, publication_id) references monitoring.publication (region_id, id)
   )`,
  'create index report_of_region on monitoring.report (region_id, id)',
  'create index report_of_college on monitoring.report (college_id, id)',
];

/** Reports of colleges, and summaries of regions. */
export class Monitoring0005 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
  }
}

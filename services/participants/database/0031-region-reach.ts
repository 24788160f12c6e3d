import { Migration } from '@mikro-orm/migrations';

/** The colleges of each region in one row: policies ask for them several times in a request, and gathered them each time. */
const REGION_REACH = [
  // Whoever adds a college meanwhile would be missed, since what keeps the rows is not there yet.
  'lock table participants.college in share mode',
  `create table participants.region_reach (
     region_id uuid primary key references participants.region,
     college_ids uuid[] not null
   )`,
  `insert into participants.region_reach (region_id, college_ids)
     select region_id, array_agg(id order by id) from participants.college group by region_id`,
];

export class Participants0031 extends Migration {
  override up(): void {
    for (const sql of REGION_REACH) this.addSql(sql);
  }
}

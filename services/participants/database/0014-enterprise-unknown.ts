import { Migration } from '@mikro-orm/migrations';

/**
 * An employer's representative is of an enterprise, or somebody said that it is not known yet: so of those that sheets
 * brought without one, who are listed until it is.
 */
const STATEMENTS = [
  'alter table participants.person add column enterprise_unknown boolean check (enterprise_unknown)',
  `update participants.person set enterprise_unknown = true
    where category = 'EMPLOYER_REPRESENTATIVE' and partner_id is null`,
  `alter table participants.person add constraint of_an_enterprise
     check (category <> 'EMPLOYER_REPRESENTATIVE' or partner_id is not null or enterprise_unknown is not null)`,
  `create index person_without_enterprise on participants.person (college_id, name_key, id)
     where category = 'EMPLOYER_REPRESENTATIVE' and partner_id is null`,
];

export class Participants0014 extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}

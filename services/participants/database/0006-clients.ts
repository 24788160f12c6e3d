import { Migration } from '@mikro-orm/migrations';

const BINDINGS = 'participants.role_binding';
const CLIENTS = 'participants.client';

/**
 * Clients are those of colleges' systems, one for each college, and those by which a region's analysts pull figures,
 * each under a name of its own in the region.
 */
const STATEMENTS = [
  'alter table participants.college_client rename to client',
  `alter table ${CLIENTS} drop constraint college_client_pkey, drop constraint college_client_client_id_check`,
  `alter table ${CLIENTS} add column id uuid, add column region_id uuid references participants.region, add column name text`,
  // The audit has called a college's client by the college's id so far, and goes on so.
  `update ${CLIENTS} set id = college_id`,
  `alter table ${CLIENTS}
     add primary key (id),
     alter column college_id drop not null,
     add constraint client_of_a_college unique (college_id),
     add constraint client_of_a_region unique (region_id, name),
     add constraint client_has_its_holder check (case
       when college_id is not null
         then id = college_id and region_id is null and name is null and starts_with(client_id, 'college-')
       else region_id is not null and name is not null and length(name) between 1 and 100
         and starts_with(client_id, 'analyst-client-') end)`,
  `alter table ${CLIENTS} rename constraint college_client_client_id_key to client_client_id_key`,
  `alter table ${CLIENTS} rename constraint college_client_secret_hash_check to client_secret_hash_check`,
  `alter table ${CLIENTS} rename constraint college_client_college_id_fkey to client_college_id_fkey`,
  `alter table ${BINDINGS} drop constraint clients_account`,
  `alter table ${BINDINGS} add constraint clients_account check (case
     when starts_with(account, 'college-') then role = 'COLLEGE_SYSTEM'
     when starts_with(account, 'analyst-client-') then role = 'ANALYST'
     else role <> 'COLLEGE_SYSTEM' end)`,
];

export class Participants0006 extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}

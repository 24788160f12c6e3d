import { Migration } from '@mikro-orm/migrations';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { publishMeasures } from '#kernel/database/measures.js';
import {
  auditTable,
  createSchema,
  measureHistoryTable,
  measureSheetTable,
  measureTable,
} from '#kernel/database/service-tables.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { auditRights, schemaRights, secureTable, OWN_COLLEGE } from '#kernel/database/table-security.js';

class Clubs0001 extends Migration {
  override up(): void {
    const statements = [
      createSchema('clubs'),
      `create table clubs.member (college_id uuid not null, person_id uuid primary key, leads boolean not null)`,
      auditTable('clubs'),
      measureTable('clubs'),
      measureHistoryTable('clubs'),
      measureSheetTable('clubs'),
      'alter table clubs.measure add column measure_group text not null',
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

const PART = 'language plpgsql security definer set search_path = pg_catalog, pg_temp';
const GUARD = (people: string) => `perform contracts.require_own_people(p_college, ${people});`;

const ANSWERS = [
  `create function contracts.merge_conflicts_clubs(p_college uuid, p_keep uuid, p_merge uuid)
     returns table (code text, academic_year integer, ru text, en text) ${PART} as $$
     begin
       return query select 'BOTH_LEAD', 2024, 'В {year} обе ведут кружок.', 'In {year} both lead a club.'
         where (select bool_and(m.leads) and count(*) = 2 from clubs.member m where m.person_id in (p_keep, p_merge));
     end $$`,
  `create function contracts.merge_person_clubs(p_college uuid, p_keep uuid, p_merge uuid)
     returns table (what text, moved integer) ${PART} as $$
     begin
       ${GUARD('array[p_keep, p_merge]')}
       update clubs.member m set person_id = p_keep where m.person_id = p_merge;
       return query select 'members', 1;
     end $$`,
  `create function contracts.erase_person_clubs(p_college uuid, p_people uuid[], p_names text[])
     returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) ${PART} as $$
     begin
       ${GUARD('p_people')}
       delete from clubs.member m where m.person_id = any (p_people);
       return query select 'members', 1, null::text, null::uuid, null::integer
         union all select null, 0, 'clubs', p_college, 2024;
     end $$`,
];

/** A subgraph of clubs as one would join the hub: none of the others names it. */
export const clubs: ServiceDatabase = {
  name: 'clubs',
  entities: [],
  migrations: [{ name: '0001-clubs', class: Clubs0001 }],
  objects: [
    ...schemaRights('clubs'),
    ...auditRights('clubs'),
    ...secureTable({ schema: 'clubs', table: 'member', read: OWN_COLLEGE }),
    `grant select, update, delete on clubs.member to ${CONTRACTS_ROLE}`,
    ...publishMeasures('clubs'),
    ...ANSWERS,
  ],
  publishes: ['measures', 'measure_sheets', 'measure_history'],
  facts: ['clubs'],
  measures: [
    {
      name: 'members',
      measures: ['club_members'],
      restsOn: ['people', 'consents', 'clubs'],
      counts: `
        select 'club_members', '', '', count(*)::int
          from clubs.member m
          join contracts.people_of_year(p_college, p_year, p_day,
                 array(select person_id from clubs.member where college_id = p_college)) p on p.id = m.person_id
         where m.college_id = p_college and p.consent_in_force and p_year = 2024`,
    },
  ],
  answers: ['merge_conflicts', 'merge_person', 'erase_person'],
};

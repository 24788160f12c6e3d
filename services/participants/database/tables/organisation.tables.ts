/** Organisations are public; who may create them is decided by role and region. */
export const ORGANISATION_TABLES: readonly string[] = [
  `create table participants.region (
     id uuid primary key,
     code text not null unique check (code ~ '^[0-9]{2,3}$'),
     name_ru text not null,
     name_en text not null,
     time_zone text not null default 'Europe/Moscow',
     sample boolean not null default false
   )`,
  `create table participants.college (
     id uuid primary key,
     region_id uuid not null references participants.region,
     code text not null unique check (code ~ '^[0-9A-Za-z-]{2,40}$'),
     name_ru text not null,
     name_en text not null,
     municipality text not null default '',
     sample boolean not null default false,
     municipality_en text not null default ''
   )`,
  'create index college_of_region on participants.college (region_id, code)',
  // A partner that was merged into another stays under its name, so that lists which still write it so are understood;
  // the same is left behind by a change of name. Both are no partners any more.
  `create table participants.partner (
     id uuid primary key,
     region_id uuid not null references participants.region,
     kind text not null check (kind in ('ENTERPRISE', 'SCHOOL')),
     name text not null,
     name_key text not null,
     merged_into uuid references participants.partner check (merged_into <> id),
     unique (region_id, kind, name_key)
   )`,
  'create index partner_merged on participants.partner (merged_into) where merged_into is not null',
  `create table participants.college_partner (
     college_id uuid not null references participants.college,
     partner_id uuid not null references participants.partner,
     confirmed_on date,
     ended_on date,
     primary key (college_id, partner_id)
   )`,
  'create index college_partner_of_partner on participants.college_partner (partner_id)',
];

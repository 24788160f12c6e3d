import { Migration } from '@mikro-orm/migrations';
import { uuidv7 } from 'uuidv7';
import { serviceRole } from '#kernel/database/roles.js';
import { createAudit, createSchema, secureTable } from '#kernel/database/table-security.js';
import { INDICATORS } from '../indicator/indicators.data.js';

const SERVICE = serviceRole('monitoring');

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

/** A text as a literal of SQL. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The indicators that ship (domain.md, Indicators and targets), their ids in the order in which they are listed. */
function seedIndicators(): string[] {
  return INDICATORS.flatMap((seed) => {
    const id = literal(uuidv7());
    const texts = [seed.title.ru, seed.title.en, seed.description.ru, seed.description.en].map(literal).join(', ');
    const kinds = [seed.unit, seed.direction, seed.countedIn, seed.source].map(literal).join(', ');
    const terms = [
      ...seed.numerator.map((term) => ({ part: 'NUMERATOR', ...term })),
      ...seed.denominator.map((term) => ({ part: 'DENOMINATOR', ...term })),
    ].map(({ part, measure, category, form }) => `(${id}, ${[part, measure, category, form].map(literal).join(', ')})`);
    return [
      `insert into monitoring.indicator (id, code, version, title_ru, title_en, description_ru, description_en,
                                         unit, direction, counted_in, source)
       values (${id}, ${literal(seed.code)}, ${seed.version}, ${texts}, ${kinds})`,
      `insert into monitoring.indicator_term (indicator_id, part, measure, category, form) values ${terms.join(', ')}`,
    ];
  });
}

const COORDINATED = 'region_id = any ((select contracts.session_regions())::uuid[])';

/** Definitions and targets name no people, so all may read them; a region's coordinators write theirs. */
const SECURITY = [
  ...secureTable({ schema: 'monitoring', table: 'indicator', read: 'true', write: COORDINATED, grants: ['insert'] }),
  // Names may be corrected. A formula is what its version says for good: a new one is a new version.
  `grant update (title_ru, title_en, description_ru, description_en) on monitoring.indicator to ${SERVICE}`,
  ...secureTable({
    schema: 'monitoring',
    table: 'indicator_term',
    read: 'true',
    write: `exists (select from monitoring.indicator i where i.id = indicator_id and i.${COORDINATED})`,
    grants: ['insert'],
  }),
  ...secureTable({
    schema: 'monitoring',
    table: 'target',
    read: 'true',
    write: `${COORDINATED} and (college_id is null or exists (
      select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id))`,
    grants: ['insert', 'update'],
  }),
];

/** What monitoring reads of the others. No other service's role may read the measures. */
const CONTRACTS = ['measures', 'partner_enterprises', 'enterprises_with_mentors'].map(
  (name) => `grant select on contracts.${name} to ${SERVICE}`,
);

export class Monitoring0001 extends Migration {
  override up(): void {
    const statements = [
      ...createSchema('monitoring'),
      ...TABLES,
      ...createAudit('monitoring'),
      // Before the tables are locked: an owner who is no superuser is under their policies too.
      ...seedIndicators(),
      ...SECURITY,
      ...CONTRACTS,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}

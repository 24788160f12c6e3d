import type { HubContext } from '#kernel/graph/context.js';
import type { Region } from './region.type.js';

const COLUMNS = `r.id, r.code, case $1 when 'en' then r.name_en else r.name_ru end as name, r.time_zone as "timeZone", r.sample,
  r.first_year as "firstYear"`;

export function allRegions({ read, language }: HubContext): Promise<Region[]> {
  return read.rows<Region>(`select ${COLUMNS} from participants.region r order by r.code`, [language]);
}

export async function regionByCode({ read, language }: HubContext, code: string): Promise<Region | null> {
  const sql = `select ${COLUMNS} from participants.region r where r.code = $2`;
  return (await read.rows<Region>(sql, [language, code]))[0] ?? null;
}

export function regionsByIds({ read, language }: HubContext, ids: readonly string[]): Promise<Region[]> {
  return read.rows<Region>(`select ${COLUMNS} from participants.region r where r.id = any ($2)`, [language, ids]);
}

import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';

export interface RegionCollege {
  readonly id: string;
  readonly regionId: string;
}

/** The colleges of the region that has this code, by their codes. */
export function collegesOfRegionCode({ read }: HubContext, regionCode: string): Promise<RegionCollege[]> {
  return read.rows<RegionCollege>(
    'select id, region_id as "regionId" from contracts.colleges where region_code = $1 order by code',
    [regionCode],
  );
}

/**
 * The id of the region that has this code.
 * @throws BAD_USER_INPUT when there is no such region
 */
export async function regionIdOf({ read }: HubContext, regionCode: string): Promise<string> {
  const rows = await read.rows<{ id: string }>('select id from contracts.regions where code = $1', [regionCode]);
  if (rows[0]) return rows[0].id;
  throw badUserInput({
    ru: 'Региона с таким кодом здесь нет; коды даёт запрос regions.',
    en: 'There is no region of this code; the query regions lists the codes.',
  });
}

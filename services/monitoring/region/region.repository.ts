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
 * @throws BAD_USER_INPUT when no college lies in such a region
 */
export async function regionIdOf(context: HubContext, regionCode: string): Promise<string> {
  const [first] = await collegesOfRegionCode(context, regionCode);
  if (!first) throw unknownRegion();
  return first.regionId;
}

export const unknownRegion = () =>
  badUserInput({
    ru: 'Региона с таким кодом и с колледжами здесь нет; коды даёт запрос regions.',
    en: 'There is no region of this code that has colleges; the query regions lists the codes.',
  });

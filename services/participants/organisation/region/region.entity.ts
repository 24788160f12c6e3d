import { defineEntity, p } from '@mikro-orm/core';

const RegionSchema = defineEntity({
  name: 'Region',
  schema: 'participants',
  tableName: 'region',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    nameRu: p.string(),
    nameEn: p.string(),
    timeZone: p.string(),
    sample: p.boolean(),
    firstYear: p.smallint(),
  },
});

/** A region of the country: the scope of a coordinator, and of targets. */
export class RegionEntity extends RegionSchema.class {}

RegionSchema.setClass(RegionEntity);

import { defineEntity, p } from '@mikro-orm/core';

const CollegeSchema = defineEntity({
  name: 'College',
  schema: 'participants',
  tableName: 'college',
  properties: {
    id: p.uuid().primary(),
    regionId: p.uuid(),
    code: p.string(),
    nameRu: p.string(),
    nameEn: p.string(),
    municipality: p.string(),
    municipalityEn: p.string(),
    sample: p.boolean(),
  },
});

/** A college: the tenant. Its people and records are its own. */
export class CollegeEntity extends CollegeSchema.class {}

CollegeSchema.setClass(CollegeEntity);

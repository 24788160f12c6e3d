import { defineEntity, p } from '@mikro-orm/core';

const IndicatorSchema = defineEntity({
  name: 'Indicator',
  schema: 'monitoring',
  tableName: 'indicator',
  properties: {
    id: p.uuid().primary(),
    regionId: p.uuid().nullable(),
    code: p.string(),
    version: p.integer(),
    titleRu: p.string(),
    titleEn: p.string(),
    descriptionRu: p.string(),
    descriptionEn: p.string(),
    unit: p.string(),
    direction: p.string(),
    countedIn: p.string(),
    source: p.string(),
  },
});

/** One version of an indicator; its formula stands in the terms beside it and never changes. */
export class IndicatorEntity extends IndicatorSchema.class {}

IndicatorSchema.setClass(IndicatorEntity);

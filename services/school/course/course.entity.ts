import { defineEntity, p } from '@mikro-orm/core';

const CourseSchema = defineEntity({
  name: 'Course',
  schema: 'school',
  tableName: 'course',
  properties: {
    id: p.uuid().primary(),
    regionId: p.uuid(),
    code: p.string(),
    titleRu: p.string(),
    titleEn: p.string(),
    hours: p.integer(),
    foundingOrderNumber: p.string().nullable(),
    foundingOrderDate: p.type('date').$type<string>().nullable(),
    sample: p.boolean(),
    collegeId: p.uuid().nullable(),
    reach: p.string(),
    version: p.integer(),
  },
});

/** A course of the region's network school of mentors. */
export class CourseEntity extends CourseSchema.class {}

CourseSchema.setClass(CourseEntity);

import { defineEntity, p } from '@mikro-orm/core';

const HeadcountSchema = defineEntity({
  name: 'Headcount',
  schema: 'participants',
  tableName: 'headcount',
  properties: {
    collegeId: p.uuid().primary(),
    academicYear: p.integer().primary(),
    students: p.integer(),
    pupils: p.integer(),
    teachers: p.integer(),
    youngSpecialists: p.integer(),
    reportedBy: p.string(),
    reportedAt: p.datetime(),
  },
});

/** What a college reported of its size for an academic year, in the shape of form SPO-1. */
export class HeadcountEntity extends HeadcountSchema.class {}

HeadcountSchema.setClass(HeadcountEntity);

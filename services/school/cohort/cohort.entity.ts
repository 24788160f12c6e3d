import { defineEntity, p } from '@mikro-orm/core';

const CohortSchema = defineEntity({
  name: 'Cohort',
  schema: 'school',
  tableName: 'cohort',
  properties: {
    id: p.uuid().primary(),
    courseId: p.uuid(),
    collegeId: p.uuid(),
    academicYear: p.integer(),
    title: p.string(),
    startsOn: p.type('date').$type<string>(),
    endsOn: p.type('date').$type<string>(),
  },
});

/** One run of a course. It belongs to the college that hosts it, whoever attends. */
export class CohortEntity extends CohortSchema.class {}

CohortSchema.setClass(CohortEntity);

import { defineEntity, p } from '@mikro-orm/core';

const CollegeYearSchema = defineEntity({
  name: 'CollegeYear',
  schema: 'programs',
  tableName: 'college_year',
  properties: {
    id: p.uuid().primary(),
    collegeId: p.uuid(),
    academicYear: p.integer(),
  },
});

/** A college's mentoring in one academic year. Opened set-based, with its roadmap and programmes. */
export class CollegeYearEntity extends CollegeYearSchema.class {}

CollegeYearSchema.setClass(CollegeYearEntity);

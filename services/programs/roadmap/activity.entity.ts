import { defineEntity, p } from '@mikro-orm/core';

const ActivitySchema = defineEntity({
  name: 'Activity',
  schema: 'programs',
  tableName: 'activity',
  properties: {
    collegeId: p.uuid().primary(),
    academicYear: p.integer().primary(),
    code: p.string().primary(),
    doneOn: p.type('date').$type<string>().nullable(),
  },
});

/** An activity of a college year's roadmap, as far as it changes: the dated copy itself is written set-based. */
export class ActivityEntity extends ActivitySchema.class {}

ActivitySchema.setClass(ActivityEntity);

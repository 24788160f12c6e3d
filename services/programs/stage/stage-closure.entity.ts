import { defineEntity, p } from '@mikro-orm/core';

const StageClosureSchema = defineEntity({
  name: 'StageClosure',
  schema: 'programs',
  tableName: 'stage_closure',
  properties: {
    collegeId: p.uuid().primary(),
    academicYear: p.integer().primary(),
    stage: p.integer().primary(),
    closedOn: p.type('date').$type<string>(),
  },
});

/** A stage of a college year that its curator has closed. */
export class StageClosureEntity extends StageClosureSchema.class {}

StageClosureSchema.setClass(StageClosureEntity);

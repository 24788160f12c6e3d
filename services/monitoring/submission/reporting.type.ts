import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many of a region’s colleges have told a period so far.' })
export class PeriodReporting {
  @Field(() => Int, { description: 'Colleges of the region.' })
  expected!: number;

  @Field(() => Int, { description: 'Colleges whose figures wait for the region to accept them.' })
  submitted!: number;

  @Field(() => Int, { description: 'Colleges whose figures the region has accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Colleges that got theirs back and have not submitted again.' })
  returned!: number;

  @Field(() => Int, { description: 'Colleges that submitted first by the day that was set.' })
  inTime!: number;
}

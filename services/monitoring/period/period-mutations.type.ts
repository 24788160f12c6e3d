import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Period, PeriodKind } from './period.type.js';

@InputType({ description: 'A period that the colleges of a region are to tell.' })
export class OpenPeriodInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => PeriodKind, { description: 'How long it is.' })
  kind!: PeriodKind;

  @Field(() => AcademicYear, { description: 'Academic year that it lies in.' })
  year!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a month its number in the calendar, 1 to 12; of a quarter 1 to 4, from September on; none for a year.',
  })
  number?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Last day for colleges to submit, from the last day of the period on; 14 days behind it when left out.',
  })
  submitBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether figures are submitted and accepted by themselves once the day to submit by is over, where a college has ' +
      'not; every figure made so says it. They are not when left out.',
  })
  automatic?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The period as it stands now, or why it was not opened.' })
export class OpenPeriodPayload {
  @Field(() => Period, { nullable: true, description: 'The period; null when a rule was broken.' })
  period?: Period | null;

  @Field(() => RowOutcome, {
    description:
      'What became of it: one that is open already gets the other day to submit by. Sent again it is UNCHANGED.',
  })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the period is open as asked for.' })
  problems!: ToldProblem[];

  /** For the field `period`, which is read after the commit. */
  periodId!: string | null;
}

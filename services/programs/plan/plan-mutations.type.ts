import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowOutcome, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Plan, PlanAuthorship, PlanItemForm } from './plan.type.js';

@InputType({ description: 'What an item says in words.' })
abstract class PlanItemWords {
  @Field(() => String, {
    nullable: true,
    description: 'The direction in words, up to 200 characters; asked for where it is OTHER.',
  })
  directionWords?: string | null;

  @Field(() => String, { nullable: true, description: 'The difficulty or the aim, up to 1,000 characters.' })
  difficulty?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done, up to 1,000 characters.' })
  measure?: string | null;

  @Field(() => String, { nullable: true, description: 'Interim result, up to 2,000 characters.' })
  interimResult?: string | null;

  @Field(() => String, { nullable: true, description: 'Final result, up to 2,000 characters.' })
  finalResult?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was done, up to today.' })
  doneOn?: string | null;
}

@InputType({ description: 'An item of a new plan.' })
export class NewPlanItemInput extends PlanItemWords {
  @Field(() => String, { description: 'Code of the direction, of those of `planDirections`.' })
  direction!: string;

  @Field(() => PlanItemForm, { defaultValue: PlanItemForm.IN_PERSON, description: 'In which form.' })
  form!: PlanItemForm;

  @Field(() => CalendarDate, { description: 'Day by which it is to be done, within the plan.' })
  plannedOn!: string;
}

@InputType({ description: 'The plan of a pair.' })
export class WritePlanInput {
  @Field(() => ID, { description: 'Id of the mentorship.' })
  mentorshipId!: string;

  @Field(() => PlanAuthorship, { defaultValue: PlanAuthorship.JOINTLY, description: 'Who makes it.' })
  authorship!: PlanAuthorship;

  @Field(() => CalendarDate, { description: 'First day, while the pair is at work.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day, at most a year behind the first, while the pair is at work.' })
  endsOn!: string;

  @Field(() => [NewPlanItemInput], { description: 'Its items, up to 50.' })
  items!: NewPlanItemInput[];

  @Field(() => String, {
    nullable: true,
    description: 'What the caller calls it, 1 to 100 characters: sent again under the same key, it is written once.',
  })
  clientKey?: string | null;
}

@InputType({
  description:
    'An item that is added, or what is different about one; what is left out stays, and an empty text is taken away.',
})
export class PlanItemRow extends PlanItemWords {
  @Field(() => ID, { nullable: true, description: 'Id of the item; left out for a new one.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the caller calls a new item, 1 to 100 characters: sent again, it is added once.',
  })
  clientKey?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the caller has read. Needed for all but a tick, so that nobody overwrites another.',
  })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the direction; a new item needs one.' })
  direction?: string | null;

  @Field(() => PlanItemForm, { nullable: true, description: 'In which form; a new item is IN_PERSON unless said.' })
  form?: PlanItemForm | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day by which it is to be done; a new item needs one.' })
  plannedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes the tick of `doneOn` back.' })
  undone?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Takes the item out of the plan; it is kept and counts nowhere.',
  })
  removed?: boolean | null;
}

@InputType({ description: 'What is different about a plan; what is left out stays as it is.' })
export class ChangePlanInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  planId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the plan that the caller has read; its days need it.',
  })
  version?: number | null;

  @Field(() => PlanAuthorship, { nullable: true, description: 'Who makes it.' })
  authorship?: PlanAuthorship | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; of a plan that is not agreed.' })
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; of a plan that is not agreed.' })
  endsOn?: string | null;

  @Field(() => [PlanItemRow], { defaultValue: [], description: 'Items to add and to change, up to 50.' })
  rows!: PlanItemRow[];

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen; nothing is written.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A yes to a plan.' })
export class AgreePlanInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  planId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which both agreed, where the college records it; today when left out. A side agrees today.',
  })
  agreedOn?: string | null;
}

@InputType({ description: 'An extension of a plan.' })
export class ExtendPlanInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  planId!: string;

  @Field(() => CalendarDate, { description: 'The new last day, a year at most behind the former.' })
  endsOn!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The plan as it stands, or why nothing was changed.' })
export class PlanPayload {
  @Field(() => RowOutcome, { description: 'What became of it.' })
  outcome!: RowOutcome;

  @Field(() => Plan, { nullable: true, description: 'The plan as it stands now; null where there is none.' })
  plan?: Plan | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** What a loader resolves after the commit. */
  planId!: string | null;
}

@ObjectType({ description: 'What became of one item of the list.' })
export class PlanItemResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the plan and of its items.' })
export class ChangePlanPayload extends BulkPayload {
  @Field(() => [PlanItemResult], { description: 'One result a row, in their order.' })
  results!: PlanItemResult[];

  @Field(() => Plan, { nullable: true, description: 'The plan as it stands now; null where there is none.' })
  plan?: Plan | null;

  planId!: string | null;
}

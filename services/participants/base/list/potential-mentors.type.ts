import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { Person } from '../../person/record/person.type.js';

@InputType({
  description: 'Everybody whom `mentorBase(potential: true)` lists, to be entered into the base of mentors.',
})
export class EnterPotentialMentorsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one potential mentor.' })
export class PotentialMentorResult extends RowResult {
  @Field(() => Person, { nullable: true, description: 'The person, entered or left out.' })
  person?: Person | null;

  /** For the field `person`. */
  personId?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who was entered, and who was left out and why.' })
export class EnterPotentialMentorsPayload extends BulkPayload {
  @Field(() => [PotentialMentorResult], { description: 'One result a person, those first who could be entered.' })
  results!: PotentialMentorResult[];

  @Field(() => Int, { description: 'Potential mentors beyond the 1,000 of one call: call again.' })
  remaining!: number;
}

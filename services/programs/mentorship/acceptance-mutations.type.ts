import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Proposed pairs whose two sides said yes to the curator, 1 to 1,000.' })
export class RecordAcceptancesInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the mentorships. The results follow their order.' })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Pairs across colleges to which the college of the mentors agrees, 1 to 1,000.' })
export class AgreeToMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentors' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the mentorships. The results follow their order.' })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

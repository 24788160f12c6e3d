import { Field, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How many rewards of a kind and level a report tells of, never whose.',
})
export class ReportedRewards {
  @Field(() => String, { description: 'What with, in words.' })
  title!: string;

  @Field(() => String, { description: 'Who rewards, or whose contest it is, in words.' })
  level!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What came of mentees later, as a report tells it.' })
export class ReportedOutcome {
  @Field(() => String, { description: 'What was asked, in words.' })
  title!: string;

  @Field(() => Int, { description: 'Of how many it was to be told.' })
  due!: number;

  @Field(() => Int, { description: 'Of how many it was told.' })
  told!: number;

  @Field(() => Int, { description: 'Of how many it came true.' })
  reached!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A practice that the region reads by the consent of its sides.' })
export class ReportedPractice {
  @Field(() => String, { description: 'Title, as it stood on the day of issue.' })
  title!: string;

  @Field(() => String, { description: 'Form of mentoring.' })
  form!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What a college's year came to (S001 7.2), in its report of the whole year: pairs and reports as of the day that it " +
    'speaks for; rewards, practices and who went back as known on the day of issue.',
})
export class ReportClosing {
  @Field(() => Int, { description: 'Pairs that came to their planned end.' })
  completed!: number;

  @Field(() => Int, { description: 'Pairs that were still at work.' })
  atWork!: number;

  @Field(() => Int, { description: 'Pairs that ended before their term.' })
  endedEarly!: number;

  @Field(() => Int, { description: 'Reports of sides that could be given.' })
  reportsDue!: number;

  @Field(() => Int, { description: 'Reports of sides that were given.' })
  reportsGiven!: number;

  @Field(() => Int, { description: 'Practices of the year in the base.' })
  practices!: number;

  @Field(() => Int, { description: 'Those of them that the region reads.' })
  practicesShared!: number;

  @Field(() => Int, { description: 'Mentees who finished in a pair of the year.' })
  finished!: number;

  @Field(() => Int, { description: 'Those of them who are in the base of mentors.' })
  returned!: number;

  @Rows({ each: 10 })
  @Field(() => [ReportedRewards], { description: 'Rewards and places in contests, from the college to the country.' })
  rewards!: ReportedRewards[];

  @Rows({ each: 4 })
  @Field(() => [ReportedOutcome], { description: 'What came of earlier mentees, of what fell due in the year.' })
  outcomes!: ReportedOutcome[];

  @Rows({ each: 30 })
  @Field(() => [ReportedPractice], { description: 'Practices that the region reads, at most 100.' })
  shared!: ReportedPractice[];
}

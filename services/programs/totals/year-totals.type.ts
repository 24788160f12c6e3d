import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Rewards and places in contests of a year, by level.' })
export class RewardTotals {
  @Field(() => Int, { description: 'Of the college.' })
  college!: number;

  @Field(() => Int, { description: 'Of the municipality.' })
  municipality!: number;

  @Field(() => Int, { description: 'Of the region.' })
  region!: number;

  @Field(() => Int, { description: 'Of the country.' })
  country!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What a college's year came to (S001 7.2), as of the day that its figures are told for; who went back is of today. " +
    'Pairs are those recorded for the year that an order approved.',
})
export class YearTotals {
  @Field(() => CalendarDate, { description: 'Day that the totals are of.' })
  asOf!: string;

  @Field(() => Int, { description: 'Pairs that came to their planned end.' })
  completed!: number;

  @Field(() => Int, { description: 'Pairs that are still at work.' })
  atWork!: number;

  @Field(() => Int, { description: 'Pairs that the mentor left before their term.' })
  leftByMentor!: number;

  @Field(() => Int, { description: 'Pairs that the mentee left before their term.' })
  leftByMentee!: number;

  @Field(() => Int, { description: 'Pairs that the college ended before their term.' })
  endedByCollege!: number;

  @Field(() => Int, { description: 'Pairs that ended before their term, of which nobody said by whom.' })
  endedNotSaid!: number;

  @Field(() => Int, { description: 'Reports that could be given: one of each side on each pair that is over.' })
  reportsDue!: number;

  @Field(() => Int, { description: 'Reports that were given.' })
  reportsGiven!: number;

  @Field(() => Int, { description: 'Practices of the year in the base.' })
  practices!: number;

  @Field(() => Int, { description: 'Those of them that the region reads.' })
  practicesShared!: number;

  @Field(() => RewardTotals, { description: 'Rewards and places in contests.' })
  rewards!: RewardTotals;

  @Field(() => Int, { description: 'Mentees who finished in a pair of the year.' })
  finished!: number;

  @Field(() => Int, { description: 'Those of them who are in the base of mentors today (S001 6.4).' })
  returned!: number;
}

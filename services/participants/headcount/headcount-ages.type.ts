import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'People of an age, in full years.' })
export class AgeGroup {
  @Field(() => Int, { nullable: true, description: 'The lowest age; null for all up to the highest.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest age; null for all from the lowest on.' })
  to!: number | null;

  @Field(() => Int, { description: 'People of these ages.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How old the learners are who were counted, as far as it is known.' })
export class LearnerAges {
  @Field(() => Int, { nullable: true, description: 'Learners under 18; null when not known.' })
  minors!: number | null;

  @Field(() => [AgeGroup], { description: 'Learners by age, the youngest first; may leave some of them out.' })
  groups!: AgeGroup[];
}

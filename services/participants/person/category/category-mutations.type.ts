import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../record/person.type.js';

@InputType({ description: 'A category and the day from which it held.' })
export class CategoryFromInput {
  @Field(() => PersonCategory, { description: 'The category.' })
  category!: PersonCategory;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day, not in the future; left out for the first category and required for the others.',
  })
  from?: string | null;
}

@InputType({ description: 'What a person was and is, in place of what was recorded.' })
export class CorrectCategoriesInput {
  @Field(() => ID, { description: "Id of the person, of one of the caller's colleges." })
  personId!: string;

  @Field(() => [CategoryFromInput], {
    description: 'The whole history, 1 to 20 categories from the earliest to that of today, neighbours different.',
  })
  categories!: CategoryFromInput[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The person with the corrected history, or why it was not corrected.',
})
export class CorrectCategoriesPayload {
  @Field(() => Person, { nullable: true, description: 'The person; null when a rule was broken.' })
  person?: Person | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the history stands as given.' })
  problems!: ToldProblem[];

  /** For `person`, which a loader resolves after the commit; null when a rule was broken. */
  personId!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a person was in the network in a period. Figures count by the category that held at the day for which the ' +
    'year is counted: its 31 August, or today while it runs.',
})
export class PersonCategoryPeriod {
  @Field(() => PersonCategory, { description: 'The category.' })
  category!: PersonCategory;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day; null for the first category: it held for as long as the college has known the person.',
  })
  from!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null for the category of today.' })
  until!: string | null;
}

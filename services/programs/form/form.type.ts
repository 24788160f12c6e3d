import { Field, ObjectType } from 'type-graphql';
import { PersonCategory } from '#kernel/graph/person-category.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A form of mentoring: who mentors whom. The list is open to new forms (S001, S002, S004).',
})
export class MentoringForm {
  @Field(() => String, { description: 'Code: mentor, hyphen, mentee, e.g. employer-student.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => PersonCategory, { description: 'Category that a mentor of this form must have.' })
  mentorCategory!: PersonCategory;

  @Field(() => PersonCategory, { description: 'Category that a mentee of this form must have.' })
  menteeCategory!: PersonCategory;
}

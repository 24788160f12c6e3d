import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum PersonCategory {
  STUDENT = 'STUDENT',
  PUPIL = 'PUPIL',
  TEACHER = 'TEACHER',
  EMPLOYER_REPRESENTATIVE = 'EMPLOYER_REPRESENTATIVE',
}

registerEnumType(PersonCategory, {
  name: 'PersonCategory',
  description: 'What a person is in the network. A form of mentoring fixes the category of its mentor and its mentee.',
  valuesConfig: {
    STUDENT: { description: 'Student of the college; the learner of the indicators.' },
    PUPIL: { description: 'Pupil of a partner school.' },
    TEACHER: { description: 'Teacher of the college.' },
    EMPLOYER_REPRESENTATIVE: { description: 'Professional of a partner enterprise.' },
  },
});

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

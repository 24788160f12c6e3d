import { registerEnumType } from 'type-graphql';
import { CATEGORIES, type Category } from './person-category.data.js';

/** What a person is in the network: participants register it, and the forms of programs are told by it. */
export const PersonCategory = Object.fromEntries(CATEGORIES.map((each) => [each, each])) as {
  readonly [Each in Category]: Each;
};
export type PersonCategory = Category;

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

import { registerEnumType } from 'type-graphql';

/** What a person is in the network: participants register it, and the forms of programs are told by it. */
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

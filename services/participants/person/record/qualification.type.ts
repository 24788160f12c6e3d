import { registerEnumType } from 'type-graphql';

export enum Qualification {
  MENTOR = 'MENTOR',
  METHODIST = 'METHODIST',
}

registerEnumType(Qualification, {
  name: 'Qualification',
  description:
    'Qualification category of a teacher beside the usual ones (order 196 of the Ministry of Education, 2023).',
  valuesConfig: {
    MENTOR: { description: 'Teacher-mentor.' },
    METHODIST: { description: 'Teacher-methodist.' },
  },
});

import { registerEnumType } from 'type-graphql';

export enum PairSide {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
}

registerEnumType(PairSide, {
  name: 'PairSide',
  description: 'One of the two of a mentorship.',
  valuesConfig: { MENTOR: { description: 'The mentor.' }, MENTEE: { description: 'The mentee.' } },
});

import { registerEnumType } from 'type-graphql';

export enum MeetingFrequency {
  SEVERAL_A_WEEK = 'SEVERAL_A_WEEK',
  WEEKLY = 'WEEKLY',
  FORTNIGHTLY = 'FORTNIGHTLY',
  LESS_OFTEN = 'LESS_OFTEN',
}

registerEnumType(MeetingFrequency, {
  name: 'MeetingFrequency',
  description: 'How often a mentor is ready to meet a mentee. A pair meets at least once in two weeks (S001 6.3).',
  valuesConfig: {
    SEVERAL_A_WEEK: { description: 'Several times a week.' },
    WEEKLY: { description: 'Once a week.' },
    FORTNIGHTLY: { description: 'Once in two weeks, the least that S001 6.3 asks for.' },
    LESS_OFTEN: { description: 'Less often than once in two weeks.' },
  },
});

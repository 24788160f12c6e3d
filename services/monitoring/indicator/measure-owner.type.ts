import { registerEnumType } from 'type-graphql';

export enum MeasureOwner {
  PARTICIPANTS = 'PARTICIPANTS',
  PROGRAMS = 'PROGRAMS',
  SCHOOL = 'SCHOOL',
  MONITORING = 'MONITORING',
}

registerEnumType(MeasureOwner, {
  name: 'MeasureOwner',
  description: 'The part of the hub that counts a measure from records of its own.',
  valuesConfig: {
    PARTICIPANTS: { description: 'Colleges, their people, partners and headcounts.' },
    PROGRAMS: { description: 'Pairs, meetings, plans, roadmaps and documents.' },
    SCHOOL: { description: 'The network school of mentors.' },
    MONITORING: { description: 'Surveys and reporting periods.' },
  },
});

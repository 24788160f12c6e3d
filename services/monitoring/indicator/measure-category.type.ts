import { registerEnumType } from 'type-graphql';
import { CATEGORIES, type Category } from '#kernel/graph/person-category.data.js';

/** What measures are told by beside the categories of people. */
const OTHERS = [
  'YOUNG_SPECIALIST',
  'MENTEE',
  'MENTOR',
  'PROPOSED',
  'ACCEPTED',
  'ACTIVE',
  'COMPLETED',
  'ENDED',
  'VOIDED',
  'APPROVED',
  'PLANNED',
  'DUE',
  'OVERDUE',
  'DONE',
  'NOT_APPLICABLE',
  'STAGE_1',
  'STAGE_2',
  'STAGE_3',
  'STAGE_4',
  'STAGE_5',
  'STAGE_6',
  'STAGE_7',
  'RETENTION_ONE_YEAR',
  'RETENTION_THREE_YEARS',
  'ATTESTATION',
  'EMPLOYMENT',
] as const;

export type MeasureCategory = Category | (typeof OTHERS)[number];

/** What measures are told by: of whom they are, or in which state. The total over all is no category. */
export const MeasureCategory = Object.fromEntries([...CATEGORIES, ...OTHERS].map((each) => [each, each])) as {
  readonly [Each in MeasureCategory]: Each;
};

registerEnumType(MeasureCategory, {
  name: 'MeasureCategory',
  description: 'What a measure is told by, besides its total: of whom it is, or in which state. Each measure has some.',
  valuesConfig: {
    STUDENT: { description: 'Students of the college: mentees, mentors.' },
    PUPIL: { description: 'Pupils of partner schools: mentees, mentors.' },
    TEACHER: { description: 'Teachers of the college: mentees, mentors.' },
    EMPLOYER_REPRESENTATIVE: { description: 'Professionals of partner enterprises: mentees, mentors.' },
    YOUNG_SPECIALIST: { description: 'Teachers with under three full years of teaching on 1 October: mentees.' },
    MENTEE: { description: 'Mentees who answered a survey: respondents, satisfied.' },
    MENTOR: { description: 'Mentors who answered a survey: respondents, satisfied.' },
    PROPOSED: { description: 'Mentorships that are proposed.' },
    ACCEPTED: { description: 'Mentorships that are proposed, and both sides have said yes.' },
    ACTIVE: { description: 'Mentorships in effect whose term is not over.' },
    COMPLETED: { description: 'Mentorships whose term is over, or which ended as planned.' },
    ENDED: { description: 'Mentorships that ended before their term.' },
    VOIDED: { description: 'Mentorships that were recorded by mistake.' },
    APPROVED: {
      description: 'No measure has it any more: mentorships by order are ACTIVE or COMPLETED.',
      deprecationReason: 'Name ACTIVE, COMPLETED or both.',
    },
    PLANNED: { description: 'Activities of the roadmap whose time has not come.' },
    DUE: { description: 'Activities whose time it is.' },
    OVERDUE: { description: 'Activities whose time is over, and which are not done.' },
    DONE: { description: 'Activities that are done.' },
    NOT_APPLICABLE: { description: 'Activities that do not apply to the college, with a reason.' },
    STAGE_1: { description: 'Documents of stage 1 of the college year.' },
    STAGE_2: { description: 'Documents of stage 2 of the college year.' },
    STAGE_3: { description: 'Documents of stage 3 of the college year.' },
    STAGE_4: { description: 'Documents of stage 4 of the college year.' },
    STAGE_5: { description: 'Documents of stage 5 of the college year.' },
    STAGE_6: { description: 'Documents of stage 6 of the college year.' },
    STAGE_7: { description: 'Documents of stage 7 of the college year.' },
    RETENTION_ONE_YEAR: {
      description: 'Teachers who were mentees, of whom it is asked after a year whether they stayed.',
    },
    RETENTION_THREE_YEARS: {
      description: 'Teachers who were mentees, of whom it is asked after three years whether they stayed.',
    },
    ATTESTATION: {
      description: 'Teachers who were mentees, of whom it is asked after three years whether they were attested.',
    },
    EMPLOYMENT: {
      description: 'Students who were mentees, of whom it is asked after a year whether they work in their profession.',
    },
  },
});

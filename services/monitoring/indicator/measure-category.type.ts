import { registerEnumType } from 'type-graphql';

/** What measures are told by: of whom they are, or in which state. The total over all is no category. */
export enum MeasureCategory {
  STUDENT = 'STUDENT',
  PUPIL = 'PUPIL',
  TEACHER = 'TEACHER',
  EMPLOYER_REPRESENTATIVE = 'EMPLOYER_REPRESENTATIVE',
  YOUNG_SPECIALIST = 'YOUNG_SPECIALIST',
  MENTEE = 'MENTEE',
  MENTOR = 'MENTOR',
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  ENDED = 'ENDED',
  VOIDED = 'VOIDED',
  PLANNED = 'PLANNED',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
  DONE = 'DONE',
}

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
    APPROVED: { description: 'Mentorships that an order has put into effect.' },
    ENDED: { description: 'Mentorships that are over.' },
    VOIDED: { description: 'Mentorships that were recorded by mistake.' },
    PLANNED: { description: 'Activities of the roadmap whose time has not come.' },
    DUE: { description: 'Activities whose time it is.' },
    OVERDUE: { description: 'Activities whose time is over, and which are not done.' },
    DONE: { description: 'Activities that are done.' },
  },
});

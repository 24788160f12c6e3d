import { registerEnumType } from 'type-graphql';

/** What hangs on a person and moves with them; valued as the parts of the hub name what they moved. */
export enum MovedKind {
  MENTORSHIPS = 'mentorships',
  ENROLMENTS = 'enrolments',
  APPLICATIONS = 'applications',
  SURVEY_INVITATIONS = 'surveyInvitations',
  MENTOR_PROFILES = 'mentorProfiles',
  MENTEE_PROFILES = 'menteeProfiles',
  MENTOR_QUESTIONNAIRES = 'mentorQuestionnaires',
  CONSENTS = 'consents',
  ROLE_BINDINGS = 'roleBindings',
  OTHER = 'other',
}

/** What an erasure changes beside the person; valued as the parts of the hub name what they changed. */
export enum ErasedKind {
  CONSENTS = 'consents',
  MENTORSHIPS_ENDED = 'mentorshipsEnded',
  MENTORSHIPS_VOIDED = 'mentorshipsVoided',
  ENROLMENTS_WITHDRAWN = 'enrolmentsWithdrawn',
  APPLICATIONS_WITHDRAWN = 'applicationsWithdrawn',
  SURVEY_LINKS = 'surveyLinks',
  MENTOR_PROFILES = 'mentorProfiles',
  MENTEE_PROFILES = 'menteeProfiles',
  MENTOR_QUESTIONNAIRES = 'mentorQuestionnaires',
  ROLE_BINDINGS = 'roleBindings',
  OTHER = 'other',
}

const ALIKE = {
  MENTOR_PROFILES: { description: 'Stays in the base of mentors.' },
  MENTEE_PROFILES: { description: 'Stays in the base of mentees.' },
  MENTOR_QUESTIONNAIRES: { description: "A mentor's answers to the questionnaire." },
  CONSENTS: { description: 'Consents to the processing of personal data.' },
  ROLE_BINDINGS: { description: 'Roles of accounts.' },
  OTHER: { description: 'Records of a part of the hub that has no name of its own here.' },
};

const known = <Kind extends string>(kinds: Readonly<Record<string, Kind>>, what: string, other: Kind): Kind =>
  Object.values(kinds).find((kind) => kind === what) ?? other;

/** What a part of the hub says that it moved or changed. A part that joins later needs no name here. */
export const toMovedKind = (what: string): MovedKind => known(MovedKind, what, MovedKind.OTHER);
export const toErasedKind = (what: string): ErasedKind => known(ErasedKind, what, ErasedKind.OTHER);

registerEnumType(MovedKind, {
  name: 'MovedKind',
  description: 'What moves to the record that stays when two are merged.',
  valuesConfig: {
    ...ALIKE,
    MENTORSHIPS: { description: 'Mentorships on either side.' },
    ENROLMENTS: { description: 'Places in cohorts of the school of mentors.' },
    APPLICATIONS: { description: 'Applications to cohorts of the school of mentors.' },
    SURVEY_INVITATIONS: { description: 'Invitations to answer a survey.' },
  },
});

registerEnumType(ErasedKind, {
  name: 'ErasedKind',
  description: 'What an erasure changes beside the person.',
  valuesConfig: {
    ...ALIKE,
    MENTORSHIPS_ENDED: { description: 'Mentorships that end by it.' },
    MENTORSHIPS_VOIDED: { description: 'Mentorships to come that are taken back.' },
    ENROLMENTS_WITHDRAWN: { description: 'Places in cohorts of the school of mentors that are given up.' },
    APPLICATIONS_WITHDRAWN: { description: 'Applications to cohorts of the school of mentors that are taken back.' },
    SURVEY_LINKS: { description: 'Personal links of surveys, which open nothing any more.' },
  },
});

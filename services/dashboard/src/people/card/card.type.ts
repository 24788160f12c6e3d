import type { PersonCardQuery } from '../../graph/generated/graphql';

/** A person with all that their college keeps of them. */
export type Person = NonNullable<PersonCardQuery['person']>;
export type MentorProfile = Person['mentorProfiles'][number];
export type MenteeProfile = Person['menteeProfiles'][number];
export type Mentorship = NonNullable<PersonCardQuery['mentorships']>['nodes'][number];

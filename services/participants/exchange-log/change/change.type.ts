import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';

export enum ChangeKind {
  PERSON = 'PERSON',
  CONSENT = 'CONSENT',
  MENTOR_PROFILE = 'MENTOR_PROFILE',
  MENTEE_PROFILE = 'MENTEE_PROFILE',
  PARTNER = 'PARTNER',
  HEADCOUNT = 'HEADCOUNT',
  MENTORSHIP = 'MENTORSHIP',
  PROGRAM = 'PROGRAM',
  ENROLMENT = 'ENROLMENT',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What a change is of.',
  valuesConfig: {
    PERSON: {
      description: 'A person of the college, with their former categories and their questionnaire as a mentor.',
    },
    CONSENT: { description: 'A consent of a person of the college.' },
    MENTOR_PROFILE: { description: 'A stay in the base of mentors.' },
    MENTEE_PROFILE: { description: 'A stay in the base of mentees.' },
    PARTNER: { description: 'A partnership of the college, or the name of the partner.' },
    HEADCOUNT: { description: 'The size of the college in an academic year.' },
    MENTORSHIP: { description: 'A mentorship whose mentee or mentor is of the college.' },
    PROGRAM: { description: 'A programme of the college, or the stage that it is at.' },
    ENROLMENT: { description: 'An enrolment of a mentor of the college, or in a cohort that the college hosts.' },
  },
});

export enum ChangeAction {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  MERGED = 'MERGED',
  ERASED = 'ERASED',
}

registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'What became of something since the cursor that was sent.',
  valuesConfig: {
    CREATED: { description: 'It is new since the cursor; it may have been changed as well.' },
    CHANGED: { description: 'It was there before and is not as it was.' },
    MERGED: { description: 'It turned out to be the same as another, `mergedIntoId`, and is no more.' },
    ERASED: { description: 'The person was erased: what is kept of them elsewhere is to be erased as well.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The last change of one thing. Whatever happened to it before is contained: the fields say how it is now, which may ' +
    'be later still, and is then said again further on. One of them is that of the kind; the others are null.',
})
export class Change {
  @Field(() => ChangeKind, { description: 'What it is of.' })
  kind!: ChangeKind;

  @Field(() => ID, { description: 'Id of what changed; of a headcount its academic year, written 2024/2025.' })
  id!: string;

  @Field(() => ChangeAction, { description: 'What became of it since the cursor that was sent.' })
  what!: ChangeAction;

  @Field(() => DateTime, { description: 'When it was last changed: the moment of the commit.' })
  changedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Of what was merged, the id of what it is now; null otherwise.' })
  mergedIntoId!: string | null;

  /** For the fields that loaders resolve: the college, and the entity that it is now. */
  collegeId!: string;
  currentId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the changes of a college, in the order of commits.' })
export class ChangePage {
  @Field(() => [Change], {
    description: 'Changes behind the cursor, each thing once, at the place of its last change.',
  })
  nodes!: Change[];

  @Field(() => String, {
    description: 'What to send as `since` next time. Keep it once this page is applied: nothing is missed after it.',
  })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether more changes follow at once.' })
  hasMore!: boolean;

  @Field(() => String, {
    description:
      'The end of the feed as of this answer: where to go on from for a system that begins by reading all people. It is ' +
      'to be asked for before that reading.',
  })
  latest!: string;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of an earlier page; without it the feed is read from its beginning. What was there before there was a ' +
      'feed, or was filled in past it (hub seed), is in it from its next change on.',
  })
  since?: string | null;

  @Field(() => Int, { defaultValue: 500, description: 'Changes on the page, 1 to 1,000.' })
  first!: number;
}

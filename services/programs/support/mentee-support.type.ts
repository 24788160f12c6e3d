import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../person/person.stub.js';

export enum SupportReason {
  DIRECTIVE = 'DIRECTIVE',
  UNMATCHED = 'UNMATCHED',
}

registerEnumType(SupportReason, {
  name: 'SupportReason',
  description: 'Why a mentee is listed for support and further search.',
  valuesConfig: {
    DIRECTIVE: { description: 'The curator assigned the mentor, because no pair had formed (S001 5.3).' },
    UNMATCHED: { description: 'No mentor was found so far.' },
  },
});

export enum SupportOutcome {
  OWN_CHOICE = 'OWN_CHOICE',
  STAYS = 'STAYS',
  WITHDREW = 'WITHDREW',
}

registerEnumType(SupportOutcome, {
  name: 'SupportOutcome',
  description: 'How the search for a mentor ended.',
  valuesConfig: {
    OWN_CHOICE: { description: 'The mentee found a mentor of their own choice.' },
    STAYS: { description: 'The mentee wants to go on with the mentor whom the curator assigned.' },
    WITHDREW: { description: 'The mentee no longer wants a mentor.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A mentee without a pair of their own choice in a college year, for psychological support and further search ' +
    '(S001 5.3). What was talked of is not kept, only that it was and how it ended.',
})
export class MenteeSupport {
  @Field(() => Person, { nullable: true, description: 'The mentee.' })
  mentee!: Person | null;

  @Field(() => SupportReason, { description: 'Why the mentee is listed.' })
  reason!: SupportReason;

  @Field(() => CalendarDate, { description: 'Since when.' })
  listedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the psychological support; null before it.' })
  supportedOn!: string | null;

  @Field(() => SupportOutcome, { nullable: true, description: 'How the search ended; null while it goes on.' })
  outcome!: SupportOutcome | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it ended; null while it goes on.' })
  closedOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of mentees for support.' })
export class MenteeSupportConnection extends connectionOf('MenteeSupport', () => MenteeSupport) {
  @Field(() => Int, { description: 'Mentees in the whole list, over all pages.' })
  totalCount!: number;
}

/** Which mentees a list is of. */
@ArgsType()
export class MenteeSupportArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose search goes on (true), or has ended (false); all when left out.',
  })
  open?: boolean | null;
}

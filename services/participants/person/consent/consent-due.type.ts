import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Consent } from './consent.type.js';
import { Person } from '../record/person.type.js';

export enum ConsentDueReason {
  TERM_ENDS = 'TERM_ENDS',
  COMES_OF_AGE = 'COMES_OF_AGE',
  ATTESTED = 'ATTESTED',
}

registerEnumType(ConsentDueReason, {
  name: 'ConsentDueReason',
  description: 'Why a consent is due.',
  valuesConfig: {
    TERM_ENDS: { description: 'Its term is over or about to be, and no other consent goes on.' },
    COMES_OF_AGE: {
      description: "The person turns or has turned 18, which ends the representative's consent: theirs is needed.",
    },
    ATTESTED: { description: 'The college attested it from a list, and no document of it is recorded.' },
  },
});

@ArgsType()
export class ConsentsDueArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => Int, { defaultValue: 30, description: 'Days ahead in which a consent ends, 0 to 366.' })
  within!: number;

  @Field(() => Int, {
    defaultValue: 366,
    description:
      'Days back in which a consent has ended without another one, 0 to 3660; who left longer ago is not due.',
  })
  lapsed!: number;

  @Field(() => [ConsentDueReason], { nullable: true, description: 'For these reasons only; all when left out.' })
  reasons?: ConsentDueReason[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A person of whom a consent is due, with the most pressing reason.' })
export class ConsentDue {
  @Field(() => Person, { description: 'The person.' })
  person?: Person;

  @Field(() => ConsentDueReason, { description: 'Why.' })
  reason!: ConsentDueReason;

  @Field(() => CalendarDate, {
    description:
      'First day on which no consent holds, past or to come; for ATTESTED the day that the college attested it for.',
  })
  dueOn!: string;

  @Field(() => Consent, { description: 'The consent that ends last, or that lacks its document.' })
  consent?: Consent;

  /** For the fields that loaders resolve. */
  personId!: string;
  consentId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the people of whom a consent is due.' })
export class ConsentDueConnection extends connectionOf('ConsentDue', () => ConsentDue) {
  @Field(() => Int, { description: 'People in the whole list, over all pages.' })
  totalCount!: number;
}

import { ArgsType, Field, ID } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { MentorshipOrderState, MentorshipStatus } from './mentorship.type.js';

/** Which mentorships a list is of. */
@ArgsType()
export class MentorshipsArgs {
  @Field(() => [ID], { nullable: true, description: 'With these ids only.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of the mentees of this college only.' })
  collegeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this programme only.' })
  programId?: string | null;

  @Field(() => [AcademicYear], { nullable: true, description: 'Of programmes of these academic years only.' })
  years?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of the forms of these codes only; an unknown code is BAD_USER_INPUT.',
  })
  forms?: string[] | null;

  @Field(() => [MentorshipStatus], { nullable: true, description: 'With one of these statuses only.' })
  statuses?: MentorshipStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this person only, as mentor or mentee.' })
  personId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of these people only, as mentor or mentee: those whom a search by name has found.',
  })
  personIds?: string[] | null;

  @Field(() => [MentorshipOrderState], { nullable: true, description: 'With an order in one of these states only.' })
  orders?: MentorshipOrderState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the curator assigned (true), or no such.' })
  directive?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'With a mentor of this college only.' })
  mentorCollegeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those to which the mentor's college agrees (true), or to which it has not agreed yet (false).",
  })
  mentorCollegeAgreed?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this mentor only.' })
  mentorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this mentee only.' })
  menteeId?: string | null;
}

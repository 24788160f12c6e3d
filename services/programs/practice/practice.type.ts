import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { PairSide } from '../mentorship/pair-side.type.js';
import { Person } from '../person/person.stub.js';

@ObjectType({ simpleResolvers: true, description: 'What a side says of its practice being read in the region.' })
export class PracticeAnswer {
  @Field(() => PairSide, { description: 'Who said it.' })
  side!: PairSide;

  @Field(() => Boolean, { description: 'Yes or no; the last word.' })
  agrees!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it was said of the text as it stands; a text that changes asks again.',
  })
  current!: boolean;

  @Field(() => CalendarDate, { description: 'Day of the answer.' })
  answeredOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A practice of mentoring that a college keeps (S001 6.4), out of one of its pairs or of a mentor. For the staff of the ' +
    'college and for those whose practice it is; the region reads it as long as these agree, without a word of who they are.',
})
export class Practice {
  @Field(() => ID, { description: 'Id of the practice (UUIDv7).' })
  id!: string;

  @Field(() => College, { description: 'The college that keeps it.' })
  college!: College;

  @Field(() => AcademicYear, { description: 'Academic year that it is of.' })
  year!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'What was done.' })
  done!: string;

  @Field(() => String, { nullable: true, description: 'What came of it; null where nothing was said.' })
  result!: string | null;

  @Field(() => String, { nullable: true, description: 'An https address with more of it.' })
  link!: string | null;

  @Field(() => [String], { description: '#tags to find it by, without the # in front.' })
  tags!: string[];

  @Field(() => [PairSide], { description: 'Sides whose yes it takes to share it with the region.' })
  sides!: PairSide[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the college offered it to the region; null while it does not.',
  })
  offeredOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Since when the region reads it; null while it does not.' })
  sharedOn!: string | null;

  @Field(() => CalendarDate, { description: 'Day on which it was recorded.' })
  recordedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was taken out of the base.' })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken out of the base.' })
  withdrawnReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the mentorship that it comes from; null of one of a mentor, and for the region.',
  })
  mentorshipId!: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'The mentor that it is of; null of one of a pair, and for the region.',
  })
  mentor!: Person | null;

  /** For the fields that loaders resolve. */
  formCode!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of practices.' })
export class PracticeConnection extends connectionOf('Practice', () => Practice) {
  @Field(() => Int, { description: 'Practices in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}

/** Which practices a list is of. */
@ArgsType()
export class PracticesArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'Of this college only.' })
  collegeId?: string | null;

  @Field(() => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
  years?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of the forms of mentoring of these codes only; an unknown code is BAD_USER_INPUT.',
  })
  forms?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these #tags at least.' })
  tags?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'With all of these words, or beginnings of words, in title or text; up to 200 characters count.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that the region reads (true), or does not (false); all when left out.',
  })
  shared?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that were taken out of the base instead of those that stand in it.',
  })
  withdrawn?: boolean | null;
}

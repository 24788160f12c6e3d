import { ArgsType, Field, Float, ObjectType } from 'type-graphql';
import { AcademicYear, CalendarDate, DateTime } from '#kernel/graph/scalars.js';

@ArgsType()
export class TargetsArgs {
  @Field(() => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
  region!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the indicator; all that the region watches when left out. An unknown one is BAD_USER_INPUT.',
  })
  indicator?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the college; the region's own when left out. An unknown one is BAD_USER_INPUT.",
  })
  college?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A target of an indicator as it holds in an academic year.' })
export class Target {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => AcademicYear, { description: 'Academic year that it holds in.' })
  year!: number;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Year that it was set for, where none was set for this one: carried forward, up to the running year.',
  })
  carriedForwardFrom!: number | null;

  @Field(() => Float, { description: 'Percentage to reach, or not to exceed where the indicator is AT_MOST.' })
  value!: number;

  @Field(() => Boolean, { description: 'Whether a document gives the figure, which is named then with its date.' })
  verified!: boolean;

  @Field(() => String, { nullable: true, description: 'Title of the document that gives the figure.' })
  document!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that document.' })
  documentDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of that document.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Another origin of the figure, in words.' })
  source!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was set or last changed; null of old ones.' })
  setAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Account that set or last changed it. For the region's coordinators; null to others, and of old ones.",
  })
  setBy!: string | null;
}

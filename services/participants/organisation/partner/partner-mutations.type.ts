import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Partner, PartnerKind } from './partner.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';

@InputType({ description: 'A partner to add: to a college, or to a region.' })
export class CreatePartnerInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of the college that works with it, one of the caller's own; in place of a region.",
  })
  collegeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the region, one of the coordinator's own; in place of a college.",
  })
  regionId?: string | null;

  @Field(() => PartnerKind, { description: 'Enterprise or school.' })
  kind!: PartnerKind;

  @Field(() => String, { description: 'Name, up to 300 characters.' })
  name!: string;
}

@InputType({ description: 'A new name of a partner.' })
export class UpdatePartnerInput {
  @Field(() => ID, { description: 'Id of the partner.' })
  partnerId!: string;

  @Field(() => String, { description: 'Name, up to 300 characters.' })
  name!: string;
}

@InputType({ description: 'Two partners that are one.' })
export class MergePartnersInput {
  @Field(() => ID, { description: 'Id of the partner that stays.' })
  keptId!: string;

  @Field(() => ID, { description: 'Id of the partner that becomes another name of it; of the same region and kind.' })
  mergedId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The partner, or why nothing was done.' })
export class PartnerPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner; null when a rule was broken.' })
  partner?: Partner | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];

  /** For `partner`, which a loader resolves after the commit; null when a rule was broken. */
  partnerId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The partner that stayed, or why nothing was merged.' })
export class MergePartnersPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner that stayed; null when a rule was broken.' })
  partner?: Partner | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when they were merged.' })
  problems!: ToldProblem[];

  /** For `partner`, which a loader resolves after the commit; null when a rule was broken. */
  partnerId!: string | null;

  @Field(() => Int, { description: 'Colleges that worked with the other one, and now with this.' })
  colleges!: number;
}

@InputType({ description: 'Partners whose partnership with a college is confirmed.' })
export class ConfirmPartnersInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of partners that the college works with, up to 1,000.' })
  partnerIds!: string[];

  @Field(() => CalendarDate, { description: 'Day from which the partnership is confirmed.' })
  confirmedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Partnerships of a college that end, or go on after all.' })
export class EndPartnersInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of partners whose partnership is confirmed, up to 1,000.' })
  partnerIds!: string[];

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the partnership; null lets it go on.' })
  endedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one partnership.' })
export class PartnershipRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the partnerships.' })
export class PartnershipsPayload extends BulkPayload {
  @Field(() => [PartnershipRowResult], { description: 'One result a partner, in the order of the input.' })
  results!: PartnershipRowResult[];
}

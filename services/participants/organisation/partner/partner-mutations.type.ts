import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Partner, PartnerKind } from './partner.type.js';

@ArgsType()
export class PartnersArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Of the region of this code only; an unknown code is BAD_USER_INPUT.',
  })
  region?: string | null;

  @Field(() => [PartnerKind], { nullable: true, description: 'Of these kinds only.' })
  kinds?: PartnerKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, or of one that it had before; case, ё/е, quotes and legal form do not matter.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this college only, one that the caller reaches.' })
  collegeId?: string | null;
}

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

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { SurveyCampaign } from './survey-campaign.type.js';

@InputType({ description: 'A survey to open: of a region by its coordinators, or of a college by its staff.' })
export class OpenSurveyCampaignInput {
  @Field(() => ID, { nullable: true, description: 'Id of the region whose colleges ask; either this or a college.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the college that asks for itself; either this or a region.' })
  collegeId?: string | null;

  @Field(() => String, { description: 'Code of the template; its version in force is asked by.' })
  template!: string;

  @Field(() => AcademicYear, { description: 'Academic year whose participants are asked.' })
  year!: number;

  @Field(() => CalendarDate, { description: 'First day on which it takes answers.' })
  opensOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it takes answers, until 30 August of the year.' })
  closesOn!: string;

  @Field(() => String, { nullable: true, description: 'Checkpoint of monitoring that it belongs to, e.g. 3.5 (S001).' })
  checkpoint?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Series of an earlier campaign, of the same people, whose links are to serve this one, too: so what one person ' +
      'answers before and after can be compared.',
  })
  continues?: string | null;
}

@InputType({ description: 'A survey to close today.' })
export class CloseSurveyCampaignInput {
  @Field(() => ID, { description: "Id of a campaign that is open, one of the caller's own." })
  campaignId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The campaign, or why nothing was changed.' })
export class SurveyCampaignPayload {
  @Field(() => SurveyCampaign, { nullable: true, description: 'The campaign; null when a rule was broken.' })
  campaign!: SurveyCampaign | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];
}

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { SurveyAudience, SurveyPhase } from '../template/survey-template.type.js';

export enum SurveyState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(SurveyState, {
  name: 'SurveyState',
  description: 'Where a campaign stands today.',
  valuesConfig: {
    PLANNED: { description: 'It has not begun; links can be issued already.' },
    OPEN: { description: 'It takes answers. Who has answered is known to the college, and what, to nobody.' },
    CLOSED: { description: 'It is over. What was answered is told, and nothing can be answered any more.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A survey that runs from one day to another, in a region or in one college.',
})
export class SurveyCampaign {
  @Field(() => ID, { description: 'Id of the campaign (UUIDv7).' })
  id!: string;

  @Field(() => SurveyAudience, { description: 'Who is asked.' })
  audience!: SurveyAudience;

  @Field(() => SurveyPhase, { description: 'When, in the course of the programme.' })
  phase!: SurveyPhase;

  @Field(() => AcademicYear, { description: 'Academic year whose participants are asked.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Checkpoint of monitoring that it belongs to, e.g. 3.5 (S001).' })
  checkpoint!: string | null;

  @Field(() => CalendarDate, { description: 'First day on which it takes answers.' })
  opensOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it takes answers, unless it is closed before.' })
  closesOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which somebody closed it; null where nobody did.' })
  closedOn!: string | null;

  @Field(() => SurveyState, { description: 'Where it stands today.' })
  state!: SurveyState;

  @Field(() => ID, {
    description: 'Series that it belongs to: its campaigns are answered by the same links, and so compared.',
  })
  seriesId!: string;

  /** For the fields that loaders resolve. */
  regionId!: string;
  collegeId!: string | null;
  templateId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of campaigns.' })
export class SurveyCampaignConnection extends connectionOf('SurveyCampaign', () => SurveyCampaign) {}

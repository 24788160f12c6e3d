import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Person } from '../../person/person.stub.js';

@InputType({ description: 'Whose links to issue.' })
export class IssueSurveyLinksInput {
  @Field(() => ID, { description: "Id of the campaign, of the college or of its region, that isn't over." })
  campaignId!: string;

  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Do everything, report it, and undo it. No link is shown then.',
  })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The personal link of somebody who is asked.' })
export class SurveyLink {
  @Field(() => Person, { nullable: true, description: 'Who is asked.' })
  person!: Person;

  @Field(() => String, {
    nullable: true,
    description:
      'What ends their link, /survey#…; it is shown this once and not kept. Null where the link that they have of an ' +
      'earlier campaign of the series goes on to serve.',
  })
  link!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The links that were issued.' })
export class IssueSurveyLinksPayload {
  @Field(() => [SurveyLink], { description: 'Whoever is asked by this call, 1,000 at most.' })
  links!: SurveyLink[];

  @Field(() => Int, { description: 'People who are still to be asked, by calling again.' })
  left!: number;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when links were issued.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'Whose links to replace, 1 to 1,000.' })
export class ReissueSurveyLinksInput {
  @Field(() => ID, { description: "Id of the campaign, that isn't over." })
  campaignId!: string;

  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of people who were asked and have not answered yet.' })
  personIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Do everything, report it, and undo it. No link is shown then.',
  })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one link.' })
export class SurveyLinkRowResult extends RowResult {
  @Field(() => String, { nullable: true, description: 'What ends the new link; null for a refused row and a dry run.' })
  link!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the links.' })
export class ReissueSurveyLinksPayload extends BulkPayload {
  @Field(() => [SurveyLinkRowResult], { description: 'One result a person, in the order of the input.' })
  results!: SurveyLinkRowResult[];
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who was asked and has not answered yet.' })
export class SurveyReminder {
  @Field(() => Person, { nullable: true, description: 'Who is to be reminded.' })
  person!: Person;
}

@ObjectType({ simpleResolvers: true, description: 'One page of those to be reminded.' })
export class SurveyReminderConnection extends connectionOf('SurveyReminder', () => SurveyReminder) {
  @Field(() => Int, { description: 'How many there are over all pages.' })
  totalCount!: number;
}

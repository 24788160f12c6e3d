import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { countUnanswered, unansweredPage, type Unanswered } from './invitation.repository.js';
import {
  IssueSurveyLinksInput,
  IssueSurveyLinksPayload,
  ReissueSurveyLinksInput,
  ReissueSurveyLinksPayload,
  SurveyReminderConnection,
  type SurveyReminder,
} from './invitation.type.js';
import { issueSurveyLinks } from './mutations/issue-survey-links.js';
import { reissueSurveyLinks } from './mutations/reissue-survey-links.js';

const toReminder = ({ personId }: Unanswered): SurveyReminder => ({ person: { id: personId } });
const keyOf = ({ person }: SurveyReminder): [string] => [person.id];

@Resolver()
export class InvitationResolver {
  @Allow('survey:invite')
  @Query(() => SurveyReminderConnection, {
    nullable: true,
    description:
      'Those of a college who were asked, have not answered yet and still consent. It says nothing of what the others ' +
      'have answered, nor when.',
  })
  async remindersOf(
    @Arg('campaignId', () => ID, { description: 'Id of the campaign.' }) campaignId: string,
    @Arg('collegeId', () => ID, { description: "Id of the college, one of the caller's own." }) collegeId: string,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<SurveyReminderConnection> {
    const place = placeOf(page);
    const [rows, totalCount] = await Promise.all([
      unansweredPage(context, campaignId, collegeId, place),
      countUnanswered(context, campaignId, collegeId),
    ]);
    return { ...toPage(rows.map(toReminder), place, keyOf), totalCount };
  }

  @Allow('survey:invite')
  @Mutation(() => IssueSurveyLinksPayload, {
    nullable: true,
    description:
      'Asks all of a college who take part and were not asked yet in this phase of the year: a personal link each, to be ' +
      'handed to them. Called again, it asks whoever has joined meanwhile.',
  })
  issueSurveyLinks(
    @Arg('input', () => IssueSurveyLinksInput) input: IssueSurveyLinksInput,
    @Ctx() context: HubContext,
  ): Promise<IssueSurveyLinksPayload> {
    return issueSurveyLinks(context, input);
  }

  @Allow('survey:invite')
  @Mutation(() => ReissueSurveyLinksPayload, {
    nullable: true,
    description:
      'Replaces links that were lost, of people who have not answered. The former link opens nothing any more, and what ' +
      'was answered by it in an earlier campaign of the series can no longer be compared with what is answered now.',
  })
  reissueSurveyLinks(
    @Arg('input', () => ReissueSurveyLinksInput) input: ReissueSurveyLinksInput,
    @Ctx() context: HubContext,
  ): Promise<ReissueSurveyLinksPayload> {
    return reissueSurveyLinks(context, input);
  }
}

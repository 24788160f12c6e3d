import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { cadenceOf } from '../cadence/cadence.policy.js';
import { loadFreeDays } from '../cadence/cadence.resolver.js';
import { Cadence, CadenceState } from '../cadence/cadence.type.js';
import { feedbackOf, type MeetingKey } from '../feedback/feedback.repository.js';
import { Feedback } from '../feedback/feedback.type.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { meetingFacts, meetingsOfMentorships, notesOf, type MeetingFacts } from './meeting.repository.js';
import { Meeting, MeetingConnection } from './meeting.type.js';

const loadFacts = (context: HubContext, id: string): Promise<MeetingFacts | null> =>
  context.loaders
    .get<string, MeetingFacts | null>('Mentorship.meetingFacts', async (ids) =>
      inOrder(ids, await meetingFacts(context, ids), (row) => row.id),
    )
    .load(id);

/** When a pair meets. */
@Resolver(() => Mentorship)
export class MeetingsOfMentorshipResolver {
  @FieldResolver(() => MeetingConnection, {
    description: 'Its meetings by day, planned and cancelled ones among them; `last` gives the latest.',
  })
  meetings(
    @Root() { id }: Mentorship,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<MeetingConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, MeetingConnection>(`Mentorship.meetings ${JSON.stringify(place)}`, (ids) =>
        meetingsOfMentorships(context, ids, place),
      )
      .load(id);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The last one that was held, with the mentee there.' })
  async lastMeeting(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<Meeting | null> {
    return (await loadFacts(context, id))?.last ?? null;
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The next one that is planned, from today on.' })
  async nextMeeting(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<Meeting | null> {
    return (await loadFacts(context, id))?.next ?? null;
  }

  @FieldResolver(() => Cadence, {
    nullable: true,
    description: 'Whether it meets at least once in two weeks (S001 6.3); null for a pair that is not at work today.',
  })
  async cadence(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<Cadence | null> {
    const facts = await loadFacts(context, id);
    if (!facts?.atWork) return null;
    const free = await loadFreeDays(context, facts.collegeId);
    const { state, lateBy, dueOn } = cadenceOf(
      { startedOn: facts.startedOn, lastMet: facts.last?.day ?? null },
      facts.today,
      free,
    );
    return { state: CadenceState[state], lateBy, dueOn };
  }
}

const keyOf = ({ meetingId, mentorshipId }: MeetingKey): string => `${meetingId} ${mentorshipId}`;
const keyFrom = (key: string): MeetingKey => {
  const [meetingId, mentorshipId] = key.split(' ') as [string, string];
  return { meetingId, mentorshipId };
};

/** What the two say of a meeting, as far as the caller may read it. */
@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was agreed, in the words of who logged it. Of a confidential pair the two alone read it, and it is null for ' +
      'the college.',
  })
  async note(@Root() { id, mentorshipId }: Meeting, @Ctx() context: HubContext): Promise<string | null> {
    const found = await context.loaders
      .get<string, { note: string } | null>('Meeting.note', async (keys) =>
        inOrder(keys, await notesOf(context, keys.map(keyFrom)), keyOf),
      )
      .load(keyOf({ meetingId: id, mentorshipId }));
    return found?.note ?? null;
  }

  @Rows({ each: 2 })
  @FieldResolver(() => [Feedback], {
    description: 'Feedback of the sides: to each its own, to the college that of both as far as it may read it.',
  })
  feedback(@Root() { id, mentorshipId }: Meeting, @Ctx() context: HubContext): Promise<Feedback[]> {
    return context.loaders
      .get<string, Feedback[]>('Meeting.feedback', async (keys) =>
        groupedInOrder(keys, await feedbackOf(context, keys.map(keyFrom)), keyOf),
      )
      .load(keyOf({ meetingId: id, mentorshipId }));
  }
}

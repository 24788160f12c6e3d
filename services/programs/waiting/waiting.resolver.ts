import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { loadMentorship } from '../mentorship/mentorship.loader.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { Person } from '../person/person.stub.js';
import { waitingPage } from './waiting.repository.js';
import { WaitingForArgs, WaitingItem, WaitingItemConnection } from './waiting.type.js';

@Resolver(() => WaitingItem)
export class WaitingResolver {
  @Allow('waiting:read')
  @Query(() => WaitingItemConnection, {
    nullable: true,
    description:
      'What waits for the caller: as staff of colleges, as coordinator, as mentor, mentee or representative (by account ' +
      'or personal link). The latest comes first; `groups` count it by kind. No words of meetings or feedback.',
  })
  waitingFor(
    @Args(() => WaitingForArgs) args: WaitingForArgs,
    @Ctx() context: HubContext,
  ): Promise<WaitingItemConnection> {
    const { audiences = null, ofId = null, kinds = null } = args;
    return waitingPage(context, { audiences, ofId, kinds }, placeOf(args));
  }

  @FieldResolver(() => College)
  college(@Root() { collegeId }: WaitingItem): College {
    return { id: collegeId };
  }

  @FieldResolver(() => Mentorship, { nullable: true })
  mentorship(@Root() { mentorshipId }: WaitingItem, @Ctx() context: HubContext): Promise<Mentorship | null> | null {
    return mentorshipId === null ? null : loadMentorship(context, mentorshipId);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: WaitingItem): Person | null {
    return personId === null ? null : { id: personId };
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../../actions/allow.js';
import { MENTORS } from '../stay/stay-table.js';
import { stays } from '../stay/stay.repository.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { MentorProfile } from './mentor-profile.type.js';
import {
  MentorProfileRowResult,
  UpsertMentorProfilesInput,
  UpsertMentorProfilesPayload,
} from './mentor-profile-mutations.type.js';
import { upsertMentorProfiles } from './mutations/upsert-mentor-profiles.js';

export const loadMentorProfile = (context: HubContext, id: string): Promise<MentorProfile | null> =>
  context.loaders
    .get<string, MentorProfile | null>('MentorProfile', async (ids) =>
      inOrder(ids, await stays<MentorProfile>(context, MENTORS, 'id', ids), (profile) => profile.id),
    )
    .load(id);

@Resolver(() => MentorProfile)
export class MentorProfileResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The mentor.' })
  person(@Root() { personId }: MentorProfile, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, personId);
  }

  @Allow('base:write')
  @Mutation(() => UpsertMentorProfilesPayload, {
    nullable: true,
    description:
      'Enters people into the base of mentors and brings their stays up to date, by person and date of entry. Sent ' +
      'again, the same rows change nothing. Nobody enters without a consent in force (domain.md rule 5).',
  })
  upsertMentorProfiles(
    @Arg('input', () => UpsertMentorProfilesInput) input: UpsertMentorProfilesInput,
    @Ctx() context: HubContext,
  ): Promise<UpsertMentorProfilesPayload> {
    return upsertMentorProfiles(context, input);
  }
}

@Resolver(() => MentorProfileRowResult)
export class MentorProfileRowResultResolver {
  @FieldResolver(() => MentorProfile, { nullable: true })
  profile(
    @Root() { objectId }: MentorProfileRowResult,
    @Ctx() context: HubContext,
  ): Promise<MentorProfile | null> | null {
    return objectId ? loadMentorProfile(context, objectId) : null;
  }
}

@Resolver(() => Person)
export class PersonMentorProfilesResolver {
  @Rows({ each: 4 })
  @FieldResolver(() => [MentorProfile], {
    description:
      'Stays of the person in the base of mentors, the latest first; for their college and themself, empty for others.',
  })
  mentorProfiles(@Root() person: Person, @Ctx() context: HubContext): Promise<MentorProfile[]> {
    return context.loaders
      .get<string, MentorProfile[]>('Person.mentorProfiles', async (ids) =>
        groupedInOrder(ids, await stays<MentorProfile>(context, MENTORS, 'person_id', ids), (row) => row.personId),
      )
      .load(person.id);
  }
}

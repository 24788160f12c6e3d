import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../../actions/allow.js';
import { MENTEES } from '../stay/stay-table.js';
import { stays } from '../stay/stay.repository.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { MenteeProfile } from './mentee-profile.type.js';
import {
  MenteeProfileRowResult,
  UpsertMenteeProfilesInput,
  UpsertMenteeProfilesPayload,
} from './mentee-profile-mutations.type.js';
import { upsertMenteeProfiles } from './mutations/upsert-mentee-profiles.js';

export const loadMenteeProfile = (context: HubContext, id: string): Promise<MenteeProfile | null> =>
  context.loaders
    .get<string, MenteeProfile | null>('MenteeProfile', async (ids) =>
      inOrder(ids, await stays<MenteeProfile>(context, MENTEES, 'id', ids), (profile) => profile.id),
    )
    .load(id);

@Resolver(() => MenteeProfile)
export class MenteeProfileResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The mentee.' })
  person(@Root() { personId }: MenteeProfile, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, personId);
  }

  @Allow('base:write')
  @Mutation(() => UpsertMenteeProfilesPayload, {
    nullable: true,
    description:
      'Enters people into the base of mentees and brings their stays up to date, by person and date of entry. Sent ' +
      'again, the same rows change nothing. Nobody enters without a consent in force (domain.md rule 5).',
  })
  upsertMenteeProfiles(
    @Arg('input', () => UpsertMenteeProfilesInput) input: UpsertMenteeProfilesInput,
    @Ctx() context: HubContext,
  ): Promise<UpsertMenteeProfilesPayload> {
    return upsertMenteeProfiles(context, input);
  }
}

@Resolver(() => MenteeProfileRowResult)
export class MenteeProfileRowResultResolver {
  @FieldResolver(() => MenteeProfile, { nullable: true })
  profile(
    @Root() { objectId }: MenteeProfileRowResult,
    @Ctx() context: HubContext,
  ): Promise<MenteeProfile | null> | null {
    return objectId ? loadMenteeProfile(context, objectId) : null;
  }
}

@Resolver(() => Person)
export class PersonMenteeProfilesResolver {
  @Rows({ each: 4 })
  @FieldResolver(() => [MenteeProfile], {
    description:
      'Stays of the person in the base of mentees, the latest first; for their college and themself, empty for others.',
  })
  menteeProfiles(@Root() person: Person, @Ctx() context: HubContext): Promise<MenteeProfile[]> {
    return context.loaders
      .get<string, MenteeProfile[]>('Person.menteeProfiles', async (ids) =>
        groupedInOrder(ids, await stays<MenteeProfile>(context, MENTEES, 'person_id', ids), (row) => row.personId),
      )
      .load(person.id);
  }
}

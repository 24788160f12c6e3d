import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, rowsAsked, toPage, type PageArgs } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { loadMenteeProfile } from '../mentee-profile/mentee-profile.resolver.js';
import { MenteeProfile } from '../mentee-profile/mentee-profile.type.js';
import { loadMentorProfile } from '../mentor-profile/mentor-profile.resolver.js';
import { MentorProfile } from '../mentor-profile/mentor-profile.type.js';
import { typedName } from '../../person/search/people.args.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { countEntries, entriesPage, entryKey } from './base-filter.js';
import {
  MenteeBaseArgs,
  MenteeBaseConnection,
  MenteeBaseEntry,
  MentorBaseArgs,
  MentorBaseConnection,
  MentorBaseEntry,
} from './base.type.js';
import { MENTEE_ENTRIES, menteeParams } from './mentee-base.repository.js';
import { MENTOR_ENTRIES, mentorParams, POTENTIAL_ENTRIES, potentialParams } from './mentor-base.repository.js';
import { suggestWords } from './vocabulary.repository.js';
import { SuggestionsArgs, WordSuggestion } from './vocabulary.type.js';

/** A page of a base: two statements, whatever the filters and the size. */
async function baseList<Entry extends MentorBaseEntry | MenteeBaseEntry>(
  context: HubContext,
  args: PageArgs & { readonly search?: string | null },
  entries: string,
  params: readonly unknown[],
) {
  const place = placeOf(args);
  const list = { entries, params, typed: typedName(args.search) };
  const [rows, totals] = await Promise.all([entriesPage<Entry>(context, list, place), countEntries(context, list)]);
  return { ...toPage(rows, place, (entry) => entryKey(list, entry)), ...totals };
}

/** A base is its own college's; an empty list would pretend that there is nobody in another's. */
function assertStaff({ session }: HubContext, collegeId: string): void {
  if (!staffColleges(session).includes(collegeId)) throw notStaff();
}

function assertOfPotential({ tags, competences, age, frequency, free, stays }: MentorBaseArgs): void {
  const given = [tags, competences, age, frequency, free, stays].some((filter) => filter != null);
  if (!given) return;
  throw badUserInput({
    ru: 'У потенциальных наставников ещё нет записи в базе: ищите их по имени и категории.',
    en: 'Potential mentors have no profile in the base yet: narrow them by name and category.',
  });
}

@Resolver(() => MentorBaseEntry)
export class MentorBaseResolver {
  @Allow('base:read')
  @Query(() => MentorBaseConnection, {
    nullable: true,
    description:
      'The base of mentors of a college, by name: for its staff, who choose a mentor by #tags, competences, age, ' +
      'frequency and free capacity (S001 3.2, 3.4, 5.1). People without a consent in force are left out and counted.',
  })
  async mentorBase(
    @Args(() => MentorBaseArgs) args: MentorBaseArgs,
    @Ctx() context: HubContext,
  ): Promise<MentorBaseConnection> {
    assertStaff(context, args.collegeId);
    if (!args.potential) return baseList<MentorBaseEntry>(context, args, MENTOR_ENTRIES, mentorParams(args));
    assertOfPotential(args);
    return baseList<MentorBaseEntry>(context, args, POTENTIAL_ENTRIES, potentialParams(args));
  }

  @Allow('base:read')
  @Query(() => [WordSuggestion], {
    nullable: true,
    description: 'Words that a college uses in its bases already, the most used first, to be suggested while typing.',
  })
  baseVocabulary(
    @Args(() => SuggestionsArgs) args: SuggestionsArgs,
    @Ctx() context: HubContext,
  ): Promise<WordSuggestion[]> {
    assertStaff(context, args.collegeId);
    return suggestWords(context, args.collegeId, args.vocabulary, args.search ?? '', rowsAsked('first', args.first));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The mentor, or potential mentor.' })
  person(@Root() { personId }: MentorBaseEntry, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, personId);
  }

  @FieldResolver(() => MentorProfile, {
    nullable: true,
    description: 'The stay in the base; null of a potential mentor.',
  })
  profile(@Root() { profileId }: MentorBaseEntry, @Ctx() context: HubContext): Promise<MentorProfile | null> | null {
    return profileId ? loadMentorProfile(context, profileId) : null;
  }
}

@Resolver(() => MenteeBaseEntry)
export class MenteeBaseResolver {
  @Allow('base:read')
  @Query(() => MenteeBaseConnection, {
    nullable: true,
    description:
      'The base of mentees of a college, by name: for its staff, who look for those who need a mentor (S001 2.4, 5.3). ' +
      'People without a consent in force are left out and counted.',
  })
  menteeBase(
    @Args(() => MenteeBaseArgs) args: MenteeBaseArgs,
    @Ctx() context: HubContext,
  ): Promise<MenteeBaseConnection> {
    assertStaff(context, args.collegeId);
    return baseList<MenteeBaseEntry>(context, args, MENTEE_ENTRIES, menteeParams(args));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The mentee.' })
  person(@Root() { personId }: MenteeBaseEntry, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, personId);
  }

  @FieldResolver(() => MenteeProfile, { nullable: true, description: 'The stay in the base.' })
  profile(@Root() { id }: MenteeBaseEntry, @Ctx() context: HubContext): Promise<MenteeProfile | null> {
    return loadMenteeProfile(context, id);
  }
}

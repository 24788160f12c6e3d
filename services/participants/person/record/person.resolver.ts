import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { asksFor, asksForNothingBut } from '#kernel/graph/selection.js';
import { staffColleges } from '#kernel/session/session.js';
import { collegesByKeys } from '../../organisation/college/college.repository.js';
import { College } from '../../organisation/college/college.type.js';
import { partnersByIds } from '../../organisation/partner/partner.repository.js';
import { Partner } from '../../organisation/partner/partner.type.js';
import { keptPeople } from '../duplicate/duplicates.repository.js';
import { upsertPeople } from '../register/mutations/upsert-people.js';
import { PeopleArgs, peopleFilter } from '../search/people.args.js';
import { peoplePage } from '../search/people-page.repository.js';
import { peopleByIds } from './person.repository.js';
import { Person, PersonConnection } from './person.type.js';
import { PersonRowResult, UpsertPeopleInput, UpsertPeoplePayload } from '../register/upsert-people.type.js';

/** People by id, in order. An id that nobody has may be one of a record that was merged into another: its person. */
export async function peopleOrKept(context: HubContext, asked: readonly string[]): Promise<(Person | null)[]> {
  const ids = asked.map((id) => id.toLowerCase());
  const found = inOrder(ids, await peopleByIds(context, ids), (person) => person.id);
  const missing = ids.filter((_, n) => found[n] === null);
  if (missing.length === 0 || staffColleges(context.session).length === 0) return found;
  const kept = await keptPeople(context, missing);
  if (kept.size === 0) return found;
  const people = new Map((await peopleByIds(context, [...new Set(kept.values())])).map((each) => [each.id, each]));
  return ids.map((id, n) => found[n] ?? people.get(kept.get(id) ?? '') ?? null);
}

export const loadPerson = (context: HubContext, id: string): Promise<Person | null> =>
  context.loaders.get<string, Person | null>('Person', (ids) => peopleOrKept(context, ids)).load(id);

@Resolver(() => Person)
export class PersonResolver {
  @Allow('person:read')
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'People whom the caller may see, by name. With `search` the best fitting come first: names that begin as typed, ' +
      'then those with all the words and initials, then those that differ by a letter or two.',
  })
  async people(
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => PeopleArgs) asked: PeopleArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonConnection> {
    const place = placeOf(page);
    const filter = peopleFilter(asked);
    const rows = await peoplePage(context, filter, place, asksFor(info, ['totalCount']));
    return toCountedPage(rows, place, ({ rank, nameKey, id }) =>
      filter.typed ? [String(rank), nameKey, id] : [nameKey, id],
    );
  }

  @Allow('person:read')
  @Query(() => Person, {
    nullable: true,
    description: 'A person by id; null when there is none that the caller may see.',
  })
  person(
    @Arg('id', () => ID, { description: 'Id of the person.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Person | null> {
    return loadPerson(context, id);
  }

  @FieldResolver(() => College, { description: 'The college that registered the person and is their custodian.' })
  college(@Root() person: Person, @Ctx() context: HubContext): Promise<College | null> {
    return context.loaders
      .get<string, College | null>('College', async (ids) =>
        inOrder(ids, await collegesByKeys(context, { ids }), (college) => college.id),
      )
      .load(person.collegeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The enterprise or school that the person belongs to.' })
  partner(@Root() person: Person, @Ctx() context: HubContext): Promise<Partner | null> | null {
    if (!person.partnerId) return null;
    return context.loaders
      .get<string, Partner | null>('Partner', async (ids) =>
        inOrder(ids, await partnersByIds(context, ids), (p) => p.asked),
      )
      .load(person.partnerId);
  }

  @Allow('person:write')
  @Mutation(() => UpsertPeoplePayload, {
    nullable: true,
    description:
      "Registers people and brings known ones up to date, by the key of the college's own system. " +
      'Sent again, the same rows change nothing. A column left out keeps what is known.',
  })
  upsertPeople(
    @Arg('input', () => UpsertPeopleInput) input: UpsertPeopleInput,
    @Ctx() context: HubContext,
  ): Promise<UpsertPeoplePayload> {
    return upsertPeople(context, input);
  }
}

@Resolver(() => PersonRowResult)
export class PersonRowResultResolver {
  /** Systems ask for ids alone, which are known without reading a thousand people again. */
  @FieldResolver(() => Person, { nullable: true })
  person(
    @Root() { objectId: id }: PersonRowResult,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> | Pick<Person, 'id'> | null {
    if (!id) return null;
    return asksForNothingBut(info, ['id', '__typename']) ? { id } : loadPerson(context, id);
  }
}

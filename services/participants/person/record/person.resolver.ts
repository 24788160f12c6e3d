import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { collegesByKeys } from '../../organisation/college/college.repository.js';
import { College } from '../../organisation/college/college.type.js';
import { partnersByIds } from '../../organisation/partner/partner.repository.js';
import { Partner } from '../../organisation/partner/partner.type.js';
import { keptPeople, peopleByIds } from './person.repository.js';
import { Person } from './person.type.js';

/** People by id, in order. An id that nobody has may be one of a record that was merged into another: its person. */
export async function peopleOrKept(context: HubContext, ids: readonly string[]): Promise<(Person | null)[]> {
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
}

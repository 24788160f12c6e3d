import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { loadPerson } from '../record/person.resolver.js';
import { Person } from '../record/person.type.js';
import { DuplicatePair, DuplicatePairConnection, LikelyDuplicatesArgs } from './duplicate.type.js';
import { KeepApartInput, KeepApartPayload, MergePeopleInput, MergePeoplePayload } from './duplicate-mutations.type.js';
import { likelyPairsPage } from './duplicates.repository.js';
import { keepApart } from './mutations/keep-apart.js';
import { mergePeople } from './mutations/merge-people.js';

@Resolver(() => DuplicatePair)
export class DuplicateResolver {
  @Allow('duplicate:read')
  @Query(() => DuplicatePairConnection, {
    nullable: true,
    description:
      'Pairs of records of a college that are likely to be of one person, the likeliest first; those that were said ' +
      'to be different people stay away. For the staff of the college; FORBIDDEN for others.',
  })
  async likelyDuplicates(
    @Args(() => LikelyDuplicatesArgs) args: LikelyDuplicatesArgs,
    @Ctx() context: HubContext,
  ): Promise<DuplicatePairConnection> {
    const { collegeId } = args;
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    const place = placeOf(args);
    const { pairs, total } = await likelyPairsPage(context, collegeId, place);
    const page = toPage(pairs, place, ({ rank, firstId, secondId }) => [String(rank), firstId, secondId]);
    return { ...page, totalCount: total };
  }

  @FieldResolver(() => Person)
  first(@Root() { firstId }: DuplicatePair, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, firstId);
  }

  @FieldResolver(() => Person)
  second(@Root() { secondId }: DuplicatePair, @Ctx() context: HubContext): Promise<Person | null> {
    return loadPerson(context, secondId);
  }

  @Allow('duplicate:write')
  @Mutation(() => KeepApartPayload, {
    nullable: true,
    description: 'Records that two records are of different people: they are not listed as likely duplicates any more.',
  })
  keepApart(
    @Arg('input', () => KeepApartInput) input: KeepApartInput,
    @Ctx() context: HubContext,
  ): Promise<KeepApartPayload> {
    return keepApart(context, input);
  }

  @Allow('duplicate:write')
  @Mutation(() => MergePeoplePayload, {
    nullable: true,
    description:
      'Merges two records of one person: consents, mentorships, enrolments and roles go to the one that stays, whose ' +
      'gaps the other fills. The other becomes a pointer: its id and its key of a college system lead to the person. ' +
      'What was withdrawn under one of the records is withdrawn. There is no way back: look at a dry run first.',
  })
  mergePeople(
    @Arg('input', () => MergePeopleInput) input: MergePeopleInput,
    @Ctx() context: HubContext,
  ): Promise<MergePeoplePayload> {
    return mergePeople(context, input);
  }
}

@Resolver(() => MergePeoplePayload)
export class MergePeoplePayloadResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: MergePeoplePayload, @Ctx() context: HubContext): Promise<Person | null> | null {
    return personId ? loadPerson(context, personId) : null;
  }
}

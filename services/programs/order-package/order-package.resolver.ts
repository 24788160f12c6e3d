import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { decodeCursor, placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { loadMentorship } from '../mentorship/mentorship.loader.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { occupancyOf } from '../mentorship/standing-mentorship.repository.js';
import { withoutTraining } from '../training/untrained.repository.js';
import { isReady, isRefused, judgePairs } from './order-package.policy.js';
import { dayOf, proposedPairs } from './order-package.repository.js';
import { packagedPair } from './order-package.shape.js';
import { OrderPackage, PackagedPair, PackagedPairConnection } from './order-package.type.js';

@Resolver(() => OrderPackage)
export class OrderPackageResolver {
  @Allow('order-package:read')
  @Query(() => OrderPackage, {
    nullable: true,
    description:
      'Gathers the proposed pairs of a college year for an order, with what stands in the way of each. When the order ' +
      'comes back signed, approveMentorships takes its number.',
  })
  async orderPackage(
    @Arg('collegeId', () => ID, { description: "Id of the mentees' college, one of the caller's own." })
    collegeId: string,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Arg('form', () => String, {
      nullable: true,
      description: 'Of the form of this code only; an unknown code is BAD_USER_INPUT.',
    })
    form: string | null,
    @Arg('trainingRequired', () => Boolean, {
      nullable: true,
      description:
        'Whether mentors are to be trained in the school of mentors, whatever the programmes require; false when left out.',
    })
    trainingRequired: boolean | null,
    @Arg('acceptedOnly', () => Boolean, {
      nullable: true,
      description:
        'Whether a pair that not both sides have accepted waits (NOT_ACCEPTED); true when left out. False gathers all.',
    })
    acceptedOnly: boolean | null,
    @Ctx() context: HubContext,
  ): Promise<OrderPackage> {
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    if (form != null) await assertKnown(context, 'form', { argument: 'form', codes: [form] });
    const [{ pairs: found, total }, today] = await Promise.all([
      proposedPairs(context, { collegeId, year, form }),
      dayOf(context, collegeId),
    ]);
    const menteeIds = found.map(({ menteeId }) => menteeId);
    const [untrained, occupancy] = await Promise.all([
      withoutTraining(context.read, collegeId, found.map(({ id }) => id), today), // prettier-ignore
      occupancyOf(context.read, collegeId, menteeIds),
    ]);
    const pairs = found.map((pair) => ({ ...pair, lacksTraining: untrained.get(pair.id) ?? null }));
    const judged = judgePairs(pairs, {
      ...{ today, occupancy },
      trainingRequired: trainingRequired ?? false,
      acceptedOnly: acceptedOnly ?? true,
    });
    const [ready, refused] = [judged.filter(isReady).length, judged.filter(isRefused).length];
    return { proposed: total, ready, refused, warned: judged.length - ready - refused, judged };
  }

  @FieldResolver(() => PackagedPairConnection, { description: 'The pairs, in the order of recording.' })
  pairs(
    @Root() { judged }: OrderPackage,
    @Args(() => PageArgsType) page: PageArgsType,
    @Arg('ready', () => Boolean, {
      nullable: true,
      description: 'Those in whose way nothing stands only, or the others only; all when left out.',
    })
    ready: boolean | null,
    @Ctx() { language }: HubContext,
  ): PackagedPairConnection {
    const place = placeOf(page);
    const id = decodeCursor(place, 1)?.[0];
    const listed = judged.filter((pair) => ready == null || isReady(pair) === ready);
    const turned = place.backward ? listed.toReversed() : listed;
    const behind = id === undefined ? turned : turned.filter((pair) => (place.backward ? pair.id < id : pair.id > id));
    const rows = behind.slice(0, place.size + 1).map((pair) => packagedPair(pair, language));
    return { ...toPage(rows, place, (pair) => [pair.id]), totalCount: listed.length };
  }
}

@Resolver(() => PackagedPair)
export class PackagedPairResolver {
  @FieldResolver(() => Mentorship, { nullable: true, description: 'The mentorship.' })
  mentorship(@Root() { id }: PackagedPair, @Ctx() context: HubContext): Promise<Mentorship | null> {
    return loadMentorship(context, id);
  }
}

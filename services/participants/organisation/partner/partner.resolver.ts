import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { College } from '../college/college.type.js';
import { confirmPartners } from './mutations/confirm-partners.js';
import { endPartners } from './mutations/end-partners.js';
import {
  CollegePartnerConnection,
  ConfirmPartnersInput,
  EndPartnersInput,
  PartnershipsPayload,
  type CollegePartner,
} from './partner.type.js';
import { partnershipsWith, partnersOfColleges } from './partnerships.repository.js';

/** A college's partnership with one partner. */
export const loadPartnership = (
  context: HubContext,
  collegeId: string,
  partnerId: string,
): Promise<CollegePartner | null> =>
  context.loaders
    .get<string, CollegePartner | null>(`Partnership ${collegeId}`, async (ids) =>
      inOrder(ids, await partnershipsWith(context, collegeId, ids), ({ partner }) => partner.id),
    )
    .load(partnerId);

@Resolver(() => College)
export class PartnerResolver {
  @FieldResolver(() => CollegePartnerConnection, {
    nullable: true,
    description:
      'Partners of the college, by name. For its staff and the coordinators of its region; to others null with the ' +
      'error FORBIDDEN.',
  })
  async partners(
    @Root() college: College,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CollegePartnerConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, CollegePartnerConnection>(`College.partners ${JSON.stringify(place)}`, async (ids) => {
        const pages = await partnersOfColleges(context, ids, place);
        return ids.map((id) => pages.get(id) ?? notReached());
      })
      .load(college.id);
  }

  @Allow('partner:write')
  @Mutation(() => PartnershipsPayload, {
    nullable: true,
    description: 'Confirms partnerships of a college; from then on they count among its partner enterprises.',
  })
  confirmPartners(
    @Arg('input', () => ConfirmPartnersInput) input: ConfirmPartnersInput,
    @Ctx() context: HubContext,
  ): Promise<PartnershipsPayload> {
    return confirmPartners(context, input);
  }

  @Allow('partner:write')
  @Mutation(() => PartnershipsPayload, {
    nullable: true,
    description:
      'Ends confirmed partnerships of a college: an enterprise counts among its partners up to the academic year of the ' +
      'last day. With no day, they go on.',
  })
  endPartners(
    @Arg('input', () => EndPartnersInput) input: EndPartnersInput,
    @Ctx() context: HubContext,
  ): Promise<PartnershipsPayload> {
    return endPartners(context, input);
  }
}

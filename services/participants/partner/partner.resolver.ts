import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { notReached } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { College } from '../college/college.type.js';
import { confirmPartners } from './mutations/confirm-partners.js';
import { endPartners } from './mutations/end-partners.js';
import { partnersOfColleges } from './partner.repository.js';
import { CollegePartner, ConfirmPartnersInput, EndPartnersInput, PartnershipsPayload } from './partner.type.js';

const loadPartners = (context: HubContext, collegeId: string): Promise<CollegePartner[]> =>
  context.loaders
    .get<string, CollegePartner[]>('College.partners', async (ids) => {
      const partners = await partnersOfColleges(context, ids);
      return ids.map((id) => partners.get(id) ?? notReached());
    })
    .load(collegeId);

/** A college's partnership with one partner: those of one college are few, and read together. */
export async function loadPartnership(
  context: HubContext,
  collegeId: string,
  partnerId: string,
): Promise<CollegePartner | null> {
  const partners = await loadPartners(context, collegeId);
  return partners.find(({ partner }) => partner.id === partnerId) ?? null;
}

@Resolver(() => College)
export class PartnerResolver {
  @FieldResolver(() => [CollegePartner], {
    nullable: true,
    description:
      'Partners of the college, by name. For its staff and the coordinators of its region; to others null with the ' +
      'error FORBIDDEN.',
  })
  partners(@Root() college: College, @Ctx() context: HubContext): Promise<CollegePartner[]> {
    return loadPartners(context, college.id);
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

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { College } from '../college/college.type.js';
import { confirmPartners } from './mutations/confirm-partners.js';
import { partnersOfColleges } from './partner.repository.js';
import { CollegePartner, ConfirmPartnersInput, ConfirmPartnersPayload } from './partner.type.js';

@Resolver(() => College)
export class PartnerResolver {
  @FieldResolver(() => [CollegePartner], {
    nullable: true,
    description: 'Partners of the college, by name, for its staff and the coordinators of its region; empty for others.',
  })
  partners(@Root() college: College, @Ctx() context: HubContext): Promise<CollegePartner[]> {
    return context.loaders
      .get<string, CollegePartner[]>('College.partners', async (ids) =>
        groupedInOrder(ids, await partnersOfColleges(context, ids), (row) => row.collegeId),
      )
      .load(college.id);
  }

  @Allow('partner:write')
  @Mutation(() => ConfirmPartnersPayload, {
    description: 'Confirms partnerships of a college; from then on they count among its partner enterprises.',
  })
  confirmPartners(
    @Arg('input', () => ConfirmPartnersInput) input: ConfirmPartnersInput,
    @Ctx() context: HubContext,
  ): Promise<ConfirmPartnersPayload> {
    return confirmPartners(context, input);
  }
}

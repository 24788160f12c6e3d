import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { collegesOfPartners, toCollegePage } from '../college/college.repository.js';
import { College, CollegeConnection } from '../college/college.type.js';
import { CollegePartnerConnection, Partner, PartnerConnection } from './partner.type.js';
import { PartnersArgs } from './partners.args.js';
import { partnersPage } from './partners-page.repository.js';
import { partnersOfColleges } from './partnerships.repository.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @FieldResolver(() => CollegeConnection, {
    description: 'Colleges that work with the partner, by code, of those whose records the caller reaches.',
  })
  async colleges(
    @Root() partner: Partner,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CollegeConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, CollegeConnection>(`Partner.colleges ${JSON.stringify(place)}`, async (ids) => {
        const rows = await collegesOfPartners(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.listOf).map((ofPartner) => toCollegePage(ofPartner, place));
      })
      .load(partner.id);
  }

  @Allow('partner:read')
  @Query(() => PartnerConnection, {
    nullable: true,
    description: 'Enterprises and schools of the regions that the caller works in, by name, each once.',
  })
  async partners(
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => PartnersArgs) filter: PartnersArgs,
    @Ctx() context: HubContext,
  ): Promise<PartnerConnection> {
    const found = await partnersPage(context, filter, placeOf(page));
    const { region } = filter;
    if (found.totalCount === 0 && region != null) {
      await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    }
    return found;
  }
}

@Resolver(() => College)
export class CollegePartnersResolver {
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
}

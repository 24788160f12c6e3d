import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { collegesOfPartners, toCollegePage } from '../college/college.repository.js';
import { CollegeConnection } from '../college/college.type.js';
import { createPartner } from './mutations/create-partner.js';
import { mergePartners } from './mutations/merge-partners.js';
import { updatePartner } from './mutations/update-partner.js';
import {
  CreatePartnerInput,
  MergePartnersInput,
  MergePartnersPayload,
  PartnerPayload,
  PartnersArgs,
  UpdatePartnerInput,
} from './partner-mutations.type.js';
import { partnersByIds } from './partner.repository.js';
import { Partner, PartnerConnection } from './partner.type.js';
import { partnersPage } from './partners-page.repository.js';

const loadPartner = (context: HubContext, id: string | null): Promise<Partner | null> | null =>
  id === null
    ? null
    : context.loaders
        .get<string, Partner | null>('Partner', async (ids) =>
          inOrder(ids, await partnersByIds(context, ids), ({ asked }) => asked),
        )
        .load(id);

@Resolver(() => Partner)
export class PartnerEditingResolver {
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

  @Allow('partner:edit')
  @Mutation(() => PartnerPayload, {
    nullable: true,
    description:
      'Adds a partner to a college, or to a region. One that the region has, under this name or an earlier one, is taken ' +
      'as it is. A partnership counts once the college has confirmed it.',
  })
  createPartner(
    @Arg('input', () => CreatePartnerInput) input: CreatePartnerInput,
    @Ctx() context: HubContext,
  ): Promise<PartnerPayload> {
    return createPartner(context, input);
  }

  @Allow('partner:edit')
  @Mutation(() => PartnerPayload, {
    nullable: true,
    description:
      'Changes the name of a partner: for coordinators of its region, and for the staff of a college that alone works ' +
      'with it. Lists with the name that it had are still understood.',
  })
  updatePartner(
    @Arg('input', () => UpdatePartnerInput) input: UpdatePartnerInput,
    @Ctx() context: HubContext,
  ): Promise<PartnerPayload> {
    return updatePartner(context, input);
  }

  @Allow('partner:merge')
  @Mutation(() => MergePartnersPayload, {
    nullable: true,
    description:
      'Makes two partners of a region one: people and partnerships move to the one that stays, figures are recounted, ' +
      'and lists that name the other mean the one that stays. Cannot be undone.',
  })
  mergePartners(
    @Arg('input', () => MergePartnersInput) input: MergePartnersInput,
    @Ctx() context: HubContext,
  ): Promise<MergePartnersPayload> {
    return mergePartners(context, input);
  }
}

@Resolver(() => PartnerPayload)
export class PartnerPayloadResolver {
  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() { partnerId }: PartnerPayload, @Ctx() context: HubContext): Promise<Partner | null> | null {
    return loadPartner(context, partnerId);
  }
}

@Resolver(() => MergePartnersPayload)
export class MergePartnersPayloadResolver {
  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() { partnerId }: MergePartnersPayload, @Ctx() context: HubContext): Promise<Partner | null> | null {
    return loadPartner(context, partnerId);
  }
}

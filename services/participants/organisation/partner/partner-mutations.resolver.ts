import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { confirmPartners } from './mutations/confirm-partners.js';
import { createPartner } from './mutations/create-partner.js';
import { endPartners } from './mutations/end-partners.js';
import { mergePartners } from './mutations/merge-partners.js';
import { updatePartner } from './mutations/update-partner.js';
import {
  ConfirmPartnersInput,
  CreatePartnerInput,
  EndPartnersInput,
  MergePartnersInput,
  MergePartnersPayload,
  PartnerPayload,
  PartnershipsPayload,
  UpdatePartnerInput,
} from './partner-mutations.type.js';
import { loadPartner } from './partner.loader.js';
import { Partner } from './partner.type.js';

@Resolver()
export class PartnerMutationsResolver {
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

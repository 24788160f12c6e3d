import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { loadCollege } from '../../organisation/college/college.resolver.js';
import { College } from '../../organisation/college/college.type.js';
import { loadRegion } from '../../organisation/region/region.loader.js';
import { Region } from '../../organisation/region/region.type.js';
import { mayGrant } from '../role-binding/role-binding.policy.js';
import { acceptRole } from './mutations/accept-role.js';
import { declineRole } from './mutations/decline-role.js';
import { inviteToRoles } from './mutations/invite-to-roles.js';
import { revokeRoleInvitations } from './mutations/revoke-role-invitations.js';
import { countInvitations, invitationsByIds, invitationsPage } from './role-invitation.repository.js';
import { RoleInvitation, RoleInvitationConnection, RoleInvitationsArgs } from './role-invitation.type.js';
import {
  AcceptRoleInput,
  AcceptRolePayload,
  DeclineRoleInput,
  DeclineRolePayload,
  InviteToRolesInput,
  RevokeRoleInvitationsInput,
  RoleInvitationRowResult,
  RoleInvitationsPayload,
} from './role-invitation-mutations.type.js';

interface Held {
  readonly regionId: string | null;
  readonly collegeId: string | null;
}

const regionOf = ({ regionId }: Held, context: HubContext) => (regionId ? loadRegion(context, regionId) : null);
const collegeOf = ({ collegeId }: Held, context: HubContext) => (collegeId ? loadCollege(context, collegeId) : null);

@Resolver(() => RoleInvitation)
export class RoleInvitationResolver {
  @Allow('access:read')
  @Query(() => RoleInvitationConnection, {
    nullable: true,
    description: 'Invitations to roles, the newest first, as far as the caller is told of the roles themselves.',
  })
  async roleInvitations(
    @Args(() => RoleInvitationsArgs) args: RoleInvitationsArgs,
    @Ctx() context: HubContext,
  ): Promise<RoleInvitationConnection> {
    const standing = args.standing ?? true;
    const place = placeOf(args);
    const [rows, totalCount] = await Promise.all([
      invitationsPage(context, standing, place),
      countInvitations(context, standing),
    ]);
    return { ...toPage(rows, place, (row) => [row.id]), totalCount };
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Region that the role is held for; null for others.' })
  region(@Root() invitation: RoleInvitation, @Ctx() context: HubContext): Promise<Region | null> | null {
    return regionOf(invitation, context);
  }

  @FieldResolver(() => College, { nullable: true, description: 'College that the role is held for; null for others.' })
  college(@Root() invitation: RoleInvitation, @Ctx() context: HubContext): Promise<College | null> | null {
    return collegeOf(invitation, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether `revokeRoleInvitations` takes it back for the caller.' })
  mayTakeBack(@Root() invitation: RoleInvitation, @Ctx() { session }: HubContext): boolean {
    return invitation.stands && mayGrant(session, invitation);
  }

  @Allow('access:write')
  @Mutation(() => RoleInvitationsPayload, {
    nullable: true,
    description:
      'Invites people to roles by a code, to hand over as a link: whoever opens it and signs in may take the role. By ' +
      'those who give the role.',
  })
  inviteToRoles(
    @Arg('input', () => InviteToRolesInput) input: InviteToRolesInput,
    @Ctx() context: HubContext,
  ): Promise<RoleInvitationsPayload> {
    return inviteToRoles(context, input);
  }

  @Allow('access:write')
  @Mutation(() => RoleInvitationsPayload, {
    nullable: true,
    description:
      'Takes invitations back that nobody has used, by those who give the role. A role that was taken stands.',
  })
  revokeRoleInvitations(
    @Arg('input', () => RevokeRoleInvitationsInput) input: RevokeRoleInvitationsInput,
    @Ctx() context: HubContext,
  ): Promise<RoleInvitationsPayload> {
    return revokeRoleInvitations(context, input);
  }

  @Allow('role:accept')
  @Mutation(() => AcceptRolePayload, {
    nullable: true,
    description:
      "Takes a role for the caller's own account: the one of an invitation, or one that it was offered (`Me.offeredRoles`). " +
      'What it held of the same kind, for regions or for colleges, ends with that: one counts at a time.',
  })
  acceptRole(
    @Arg('input', () => AcceptRoleInput) input: AcceptRoleInput,
    @Ctx() context: HubContext,
  ): Promise<AcceptRolePayload> {
    return acceptRole(context, input);
  }

  @Allow('role:accept')
  @Mutation(() => DeclineRolePayload, {
    nullable: true,
    description:
      "Declines a role that the caller's own account was offered (`Me.offeredRoles`): it waits no longer, and whoever " +
      'offered it sees it taken back by the account. What the account holds stays.',
  })
  declineRole(
    @Arg('input', () => DeclineRoleInput) input: DeclineRoleInput,
    @Ctx() context: HubContext,
  ): Promise<DeclineRolePayload> {
    return declineRole(context, input);
  }
}

@Resolver(() => RoleInvitationRowResult)
export class RoleInvitationRowResultResolver {
  @FieldResolver(() => RoleInvitation, { nullable: true })
  invitation(
    @Root() { objectId }: RoleInvitationRowResult,
    @Ctx() context: HubContext,
  ): Promise<RoleInvitation | null> | null {
    if (!objectId) return null;
    return context.loaders
      .get<string, RoleInvitation | null>('RoleInvitation', async (ids) =>
        inOrder(ids, await invitationsByIds(context, ids), (invitation) => invitation.id),
      )
      .load(objectId);
  }
}

@Resolver(() => AcceptRolePayload)
export class AcceptRolePayloadResolver {
  @FieldResolver(() => Region, { nullable: true, description: 'Region that it is held for; null for others.' })
  region(@Root() payload: AcceptRolePayload, @Ctx() context: HubContext): Promise<Region | null> | null {
    return regionOf(payload, context);
  }

  @FieldResolver(() => College, { nullable: true, description: 'College that it is held for; null for others.' })
  college(@Root() payload: AcceptRolePayload, @Ctx() context: HubContext): Promise<College | null> | null {
    return collegeOf(payload, context);
  }
}

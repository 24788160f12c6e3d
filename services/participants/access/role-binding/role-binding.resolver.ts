import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { Allow } from '../../actions/allow.js';
import { collegesByKeys } from '../../organisation/college/college.repository.js';
import { College } from '../../organisation/college/college.type.js';
import { loadPerson } from '../../person/record/person.resolver.js';
import { Person } from '../../person/record/person.type.js';
import { loadRegion } from '../../organisation/region/region.loader.js';
import { Region } from '../../organisation/region/region.type.js';
import { bindRoles } from './mutations/bind-roles.js';
import { revokeRoles } from './mutations/revoke-roles.js';
import { mayTakeBack } from './role-binding.policy.js';
import { bindingsByIds, bindingsPage, countBindings } from './role-binding.repository.js';
import { RoleBinding, RoleBindingConnection, RoleBindingsArgs } from './role-binding.type.js';
import {
  BindRolesInput,
  RevokeRolesInput,
  RoleBindingRowResult,
  RoleBindingsPayload,
} from './role-binding-mutations.type.js';

@Resolver(() => RoleBinding)
export class RoleBindingResolver {
  @Allow('access:read')
  @Query(() => RoleBindingConnection, {
    nullable: true,
    description:
      "Roles given to accounts, by account: the operator sees all, a coordinator those of the region and its colleges' " +
      "directors, a college's staff those of the college. Not in it: what personal links hold (`Person.personalLinks`). What a caller's own " +
      'account holds is told by `me`.',
  })
  async roleBindings(
    @Args(() => RoleBindingsArgs) args: RoleBindingsArgs,
    @Ctx() context: HubContext,
  ): Promise<RoleBindingConnection> {
    const { account = null, collegeId = null, standing } = args;
    const regionId = args.region == null ? null : await regionIdOf(context, 'region', args.region);
    const filter = { account, roles: narrowedTo(args.roles), collegeId, regionId, standing: standing ?? true };
    const place = placeOf(args);
    const [rows, totalCount] = await Promise.all([
      bindingsPage(context, filter, place),
      countBindings(context, filter),
    ]);
    return { ...toPage(rows, place, (row) => [row.account, row.id]), totalCount };
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Region that the role is held for; null for others.' })
  region(@Root() { regionId }: RoleBinding, @Ctx() context: HubContext): Promise<Region | null> | null {
    return regionId ? loadRegion(context, regionId) : null;
  }

  @FieldResolver(() => College, {
    nullable: true,
    description: 'College that the role is held for, or that the person belongs to; null for others.',
  })
  college(@Root() { collegeId }: RoleBinding, @Ctx() context: HubContext): Promise<College | null> | null {
    if (!collegeId) return null;
    return context.loaders
      .get<string, College | null>('College', async (ids) =>
        inOrder(ids, await collegesByKeys(context, { ids }), (college) => college.id),
      )
      .load(collegeId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Person whom the account is, as mentor or mentee; null for other roles and for callers who may not see them.',
  })
  person(@Root() { personId }: RoleBinding, @Ctx() context: HubContext): Promise<Person | null> | null {
    return personId ? loadPerson(context, personId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether `revokeRoles` takes it back for the caller: it stands, and is theirs to give.',
  })
  mayTakeBack(@Root() binding: RoleBinding, @Ctx() { session }: HubContext): boolean {
    return mayTakeBack(session, binding);
  }

  @Allow('access:write')
  @Mutation(() => RoleBindingsPayload, {
    nullable: true,
    description:
      'Gives roles to accounts: the operator OPERATOR, COORDINATOR and ANALYST; a coordinator COORDINATOR, ANALYST and ' +
      'DIRECTOR in their regions; a director DIRECTOR and CURATOR of their colleges; directors and curators MENTOR and ' +
      'MENTEE to people of their colleges. For systems, and for accounts whose subject is known; people are invited by ' +
      '`inviteToRoles`. An account that holds another role of the same kind is offered the new one, of which the caller ' +
      'is told nothing. Sent again, the same rows change nothing.',
  })
  bindRoles(
    @Arg('input', () => BindRolesInput) input: BindRolesInput,
    @Ctx() context: HubContext,
  ): Promise<RoleBindingsPayload> {
    return bindRoles(context, input);
  }

  @Allow('access:write')
  @Mutation(() => RoleBindingsPayload, {
    nullable: true,
    description:
      'Takes roles back, by those who may give them. Tokens that the accounts got before lose what these roles gave ' +
      'within ten seconds and keep what their other roles give; one that is left without any is refused. A role that is ' +
      'given after that, or given back, is for tokens from then on.',
  })
  revokeRoles(
    @Arg('input', () => RevokeRolesInput) input: RevokeRolesInput,
    @Ctx() context: HubContext,
  ): Promise<RoleBindingsPayload> {
    return revokeRoles(context, input);
  }
}

@Resolver(() => RoleBindingRowResult)
export class RoleBindingRowResultResolver {
  @FieldResolver(() => RoleBinding, { nullable: true })
  binding(@Root() { objectId }: RoleBindingRowResult, @Ctx() context: HubContext): Promise<RoleBinding | null> | null {
    if (!objectId) return null;
    return context.loaders
      .get<string, RoleBinding | null>('RoleBinding', async (ids) =>
        inOrder(ids, await bindingsByIds(context, ids), (binding) => binding.id),
      )
      .load(objectId);
  }
}

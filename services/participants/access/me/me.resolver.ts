import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver } from 'type-graphql';
import { HubError } from '#kernel/errors/hub-error.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { PAGE_CAP } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { Allow } from '../../actions/allow.js';
import { collegesByKeys } from '../../organisation/college/college.repository.js';
import { College } from '../../organisation/college/college.type.js';
import { peopleByIds } from '../../person/record/person.repository.js';
import { Person } from '../../person/record/person.type.js';
import { regionsByIds } from '../../organisation/region/region.repository.js';
import { Region } from '../../organisation/region/region.type.js';
import { ownLinkHolder } from '../own-link/own-link.repository.js';
import { LinkHolder } from '../link/personal-link.type.js';
import { rolesToGive, rolesToSee, SCOPE } from '../role-binding/role-binding.policy.js';
import { OFFERED_SHOWN, offeredBindings } from '../role-binding/role-binding.repository.js';
import { RoleBinding } from '../role-binding/role-binding.type.js';
import type { RoleScope } from '../role-binding/role-to-give.type.js';
import { RoleToGive } from '../role-binding/role-to-give.type.js';
import { Role } from '../role-binding/role.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'The account that asks, as its token says. One that holds roles for more than 1,000 regions, colleges or persons is told LIMIT_EXCEEDED.',
})
export class Me {
  @Field(() => String, { nullable: true, description: 'Subject of the token; null without one.' })
  account!: string | null;

  @Field(() => [Role], { description: 'Roles held; empty without a token: published figures only.' })
  roles!: RoleName[];

  @Field(() => [Region], { description: 'Regions that the roles are held for.' })
  regions!: Region[];

  @Field(() => [College], { description: 'Colleges that the roles are held for.' })
  colleges!: College[];

  @Field(() => [Person], { description: 'Persons that the account is, as mentor or mentee.' })
  persons!: Person[];
}

/** Regions, colleges and persons, of each kind, that are told of an account whole. */
const HELD = PAGE_CAP;

const tooManyHeld = () =>
  new HubError('LIMIT_EXCEEDED', {
    ru: `Роли этой учётной записи даны больше чем на ${HELD} регионов, колледжей или лиц: здесь они не перечислены. Смотрите список выданных ролей.`,
    en: `This account holds roles for more than ${HELD} regions, colleges or persons, and they are not listed here. See the list of roles given.`,
  });

@Resolver(() => Me)
export class MeResolver {
  @Allow('self:read')
  @Query(() => Me, { nullable: true, description: 'Who the hub takes the caller for.' })
  async me(@Ctx() context: HubContext): Promise<Me> {
    const { actor, roles, regions, colleges, persons } = context.session;
    if (regions.length > HELD || colleges.length > HELD || persons.length > HELD) throw tooManyHeld();
    const none = Promise.resolve([]);
    return {
      account: actor,
      roles: [...roles],
      regions: await (regions.length > 0 ? regionsByIds(context, regions) : none),
      colleges: await (colleges.length > 0 ? collegesByKeys(context, { ids: colleges }) : none),
      persons: await (persons.length > 0 ? peopleByIds(context, persons) : none),
    };
  }

  @FieldResolver(() => LinkHolder, {
    nullable: true,
    description: 'Who takes part by the personal link that the caller came by; null for accounts.',
  })
  linkHolder(@Ctx() { read, session }: HubContext): Promise<`${LinkHolder}` | null> {
    return ownLinkHolder(read, session);
  }

  @Rows({ each: 7 })
  @FieldResolver(() => [RoleToGive], {
    description:
      'Roles that the caller gives to accounts by `bindRoles`, the widest first, each with where; empty for those who give none.',
  })
  rolesToGive(@Ctx() { session }: HubContext): RoleToGive[] {
    return rolesToGive(session).map(({ role, ...reach }) => ({
      role,
      heldFor: SCOPE[role] as RoleScope | null,
      ...reach,
    }));
  }

  @Rows({ each: OFFERED_SHOWN })
  @FieldResolver(() => [RoleBinding], {
    description:
      `Roles that the account was given and that wait for it, up to ${OFFERED_SHOWN}: another of the same kind counts ` +
      'until it takes one of them by `acceptRole`.',
  })
  async offeredRoles(@Ctx() context: HubContext): Promise<RoleBinding[]> {
    return context.session.actor === null ? [] : offeredBindings(context);
  }

  @FieldResolver(() => [Role], {
    description:
      'Roles of others that `roleBindings` may tell the caller of, the widest first; empty where it tells of none.',
  })
  rolesToSee(@Ctx() { session }: HubContext): RoleName[] {
    return rolesToSee(session);
  }
}

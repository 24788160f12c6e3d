import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { HubError } from '#kernel/graph/errors.js';
import { PAGE_CAP } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { collegesByKeys } from '../college/college.repository.js';
import { College } from '../college/college.type.js';
import { peopleByIds } from '../person/person.repository.js';
import { Person } from '../person/person.type.js';
import { regionsByIds } from '../region/region.repository.js';
import { Region } from '../region/region.type.js';
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
}

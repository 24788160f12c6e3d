import { Ctx, Field, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import type { HubContext } from '#kernel/graph/context.js';
import { ROLES, type Role as RoleName } from '#kernel/session/roles.js';
import { collegesByKeys } from '../college/college.repository.js';
import { College } from '../college/college.type.js';
import { peopleByIds } from '../person/person.repository.js';
import { Person } from '../person/person.type.js';
import { regionsByIds } from '../region/region.repository.js';
import { Region } from '../region/region.type.js';

const Role = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<RoleName, RoleName>;

registerEnumType(Role, {
  name: 'Role',
  description: 'A role that an account may hold in the hub.',
  valuesConfig: {
    ANALYST: { description: 'Reads published figures of all colleges of regions.' },
    COORDINATOR: {
      description:
        'Regional working group: live figures of its colleges, targets, indicators, courses; nobody by name.',
    },
    DIRECTOR: { description: 'Director of colleges: as their curator.' },
    CURATOR: { description: 'Runs the whole cycle of mentoring of colleges, and sees their people.' },
    COLLEGE_SYSTEM: { description: 'Information system of colleges: as their curator, in bulk.' },
    MENTOR: { description: 'Sees themself and their mentorships.' },
    MENTEE: { description: 'Sees themself and their mentorships.' },
    OPERATOR: { description: 'Runs the hub; sees no figures and no people.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The account that asks, as its token says.' })
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

@Resolver(() => Me)
export class MeResolver {
  @Allow('self:read')
  @Query(() => Me, { nullable: true, description: 'Who the hub takes the caller for.' })
  async me(@Ctx() context: HubContext): Promise<Me> {
    const { actor, roles, regions, colleges, persons } = context.session;
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

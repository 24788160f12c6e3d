import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { Role } from './role.type.js';

export enum RoleScope {
  REGION = 'regionId',
  COLLEGE = 'collegeId',
  PERSON = 'personId',
}

registerEnumType(RoleScope, {
  name: 'RoleScope',
  description: 'The one thing that a role is held for.',
  valuesConfig: {
    REGION: { description: 'A region, in `regionId`.' },
    COLLEGE: { description: 'A college, in `collegeId`.' },
    PERSON: { description: 'The person whom the account is, in `personId`.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A role that the caller gives to accounts and takes back, and where.',
})
export class RoleToGive {
  @Field(() => Role, { description: 'The role.' })
  role!: RoleName;

  @Field(() => RoleScope, { nullable: true, description: 'What it is held for; null for the whole hub.' })
  heldFor!: RoleScope | null;

  @Field(() => Boolean, { description: "Whether it is the caller's to give wherever it can be held." })
  anywhere!: boolean;

  /** For the fields `regions` and `colleges`, which loaders resolve. */
  regionIds!: readonly string[];
  collegeIds!: readonly string[];
}

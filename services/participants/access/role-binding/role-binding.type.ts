import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { DateTime } from '#kernel/graph/scalars.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { Role } from './role.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A role given to an account. In whose way another of the same kind stands, for regions or for colleges, is offered, and counts once the account accepts it (`acceptRole`); every other counts from the next token of the account on at the latest; taken back, it is gone within ten seconds from the tokens of before, which keep what else the account holds and are refused when that is nothing.',
})
export class RoleBinding {
  @Field(() => ID, { description: 'Id of the binding (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: "Subject of the account at the hub's OpenID Connect issuer." })
  account!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who the account is: as the latest invitation that it took up and that the caller sees calls them, or else as its sign-in service does, or as the college does whose person it is; null where nobody says so.',
  })
  name!: string | null;

  @Field(() => Role, { description: 'The role.' })
  role!: RoleName;

  @Field(() => String, { description: 'Account that gave the role.' })
  grantedBy!: string;

  @Field(() => String, { nullable: true, description: 'What that account is called; null where nobody says.' })
  grantedByName!: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  grantedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Account that took the role back; null while it stands.' })
  revokedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What that account is called; null where nobody says.' })
  revokedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  revokedAt!: Date | null;

  /** For the fields `region`, `college` and `person`, which loaders resolve, and for who may take it back. */
  regionId!: string | null;
  collegeId!: string | null;
  collegeRegionId!: string | null;
  personId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of role bindings.' })
export class RoleBindingConnection extends connectionOf('RoleBinding', () => RoleBinding) {
  @Field(() => Int, { description: 'Bindings in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}

@ArgsType()
export class RoleBindingsArgs extends PageArgsType {
  @Field(() => String, { nullable: true, description: 'Of this account only.' })
  account?: string | null;

  @Field(() => [Role], { nullable: true, description: 'Of these roles only.' })
  roles?: RoleName[] | null;

  @Field(() => ID, { nullable: true, description: 'Held for this college or for one of its people only.' })
  collegeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Held for the region of this code only; an unknown code is BAD_USER_INPUT.',
  })
  region?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Those that stand only; false lists those taken back as well.',
  })
  standing?: boolean | null;
}

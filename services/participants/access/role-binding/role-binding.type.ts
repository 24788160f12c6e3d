import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { DateTime } from '#kernel/graph/scalars.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { Role } from './role.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A role given to an account. Counts from the next token of the account on at the latest; taken back, it is gone within ten seconds from the tokens of before, which keep what else the account holds and are refused when that is nothing.',
})
export class RoleBinding {
  @Field(() => ID, { description: 'Id of the binding (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: "Subject of the account at the hub's OpenID Connect issuer." })
  account!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: RoleName;

  @Field(() => String, { description: 'Account that gave the role.' })
  grantedBy!: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  grantedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Account that took the role back; null while it stands.' })
  revokedBy!: string | null;

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

@InputType({ description: 'A role to give to an account, with the one thing that it is held for.' })
export class RoleRowInput {
  @Field(() => String, {
    description: "Subject of the account at the hub's OpenID Connect issuer: 1 to 255 visible characters, no spaces.",
  })
  account!: string;

  @Field(() => Role, { description: "The role; that of a college's system comes with issueCollegeClient." })
  role!: RoleName;

  @Field(() => ID, { nullable: true, description: 'Id of the region, for ANALYST and COORDINATOR.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the college, for DIRECTOR and CURATOR.' })
  collegeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the person whom the account is, for MENTOR and MENTEE.' })
  personId?: string | null;
}

@InputType({ description: 'Roles to give, 1 to 1,000.' })
export class BindRolesInput {
  @Field(() => [RoleRowInput], { description: 'One row a role; one that stands already changes nothing.' })
  rows!: RoleRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Roles to take back, 1 to 1,000.' })
export class RevokeRolesInput {
  @Field(() => [ID], { description: 'Ids of bindings; one taken back already changes nothing.' })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class RoleBindingRowResult extends RowResult {
  @Field(() => RoleBinding, {
    nullable: true,
    description: 'The binding; null for a refused row, and for a new one in a dry run.',
  })
  binding?: RoleBinding | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the roles.' })
export class RoleBindingsPayload extends BulkPayload {
  @Field(() => [RoleBindingRowResult], { description: 'One result a row, in the order of the input.' })
  results!: RoleBindingRowResult[];
}

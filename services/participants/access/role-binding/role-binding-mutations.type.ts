import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { RoleBinding } from './role-binding.type.js';
import { Role } from './role.type.js';

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

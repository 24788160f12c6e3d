import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowOutcome, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { DigestLanguage } from '../../digest/digest.type.js';
import { Role } from '../role-binding/role.type.js';
import { RoleInvitation } from './role-invitation.type.js';

@InputType({ description: 'Somebody to invite to a role.' })
export class RoleInvitationInput {
  @Field(() => Role, { description: 'The role, one that the caller gives; mentors and mentees get a personal link.' })
  role!: RoleName;

  @Field(() => String, {
    description: 'Who is invited, in words: 1 to 100 characters. Lists call the account so once it has taken the role.',
  })
  invitee!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the hub sends the link by e-mail, up to 320 signs; so many letters a day, beyond which `TOO_MANY_MAILS`. ' +
      'What becomes of the letter is `RoleInvitation.mail`.',
  })
  email?: string | null;

  @Field(() => DigestLanguage, {
    nullable: true,
    description: 'Language of the letter; that of the caller when left out.',
  })
  language?: DigestLanguage | null;

  @Field(() => ID, { nullable: true, description: 'Id of the region, for ANALYST and COORDINATOR.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the college, for DIRECTOR and CURATOR.' })
  collegeId?: string | null;
}

@InputType({ description: 'People to invite to roles, 1 to 1,000.' })
export class InviteToRolesInput {
  @Field(() => [RoleInvitationInput], { description: 'One row an invitation.' })
  rows!: RoleInvitationInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it; no code is told.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Invitations to take back, 1 to 1,000.' })
export class RevokeRoleInvitationsInput {
  @Field(() => [ID], { description: 'Ids of invitations; one that has ended already changes nothing.' })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class RoleInvitationRowResult extends RowResult {
  @Field(() => RoleInvitation, {
    nullable: true,
    description: 'The invitation; null for a refused row, and for a new one in a dry run.',
  })
  invitation?: RoleInvitation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of a new invitation, which opens at `/invitation/{code}` of the hub. Told this once: only its hash is ' +
      'kept. Null for refused rows, copies of earlier ones, and in a dry run.',
  })
  code?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the invitations.' })
export class RoleInvitationsPayload extends BulkPayload {
  @Field(() => [RoleInvitationRowResult], { description: 'One result a row, in the order of the input.' })
  results!: RoleInvitationRowResult[];
}

@InputType({ description: 'The role to take: by the code of an invitation, or one that the account was offered.' })
export class AcceptRoleInput {
  @Field(() => String, { nullable: true, description: 'Code of an invitation.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of one of `Me.offeredRoles`, in place of a code.' })
  bindingId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'The role to decline, one that the account was offered.' })
export class DeclineRoleInput {
  @Field(() => ID, { description: 'Id of one of `Me.offeredRoles`.' })
  bindingId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The role that the account has declined, or would decline.' })
export class DeclineRolePayload {
  @Field(() => RowOutcome, { description: 'UNCHANGED when the account has declined it already.' })
  outcome!: RowOutcome;

  @Field(() => Role, { nullable: true, description: 'The role; null when it was refused.' })
  role!: RoleName | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'The role that the account has taken, or would take.' })
export class AcceptRolePayload {
  @Field(() => RowOutcome, { description: 'UNCHANGED when the account has the role already.' })
  outcome!: RowOutcome;

  @Field(() => Role, { nullable: true, description: 'The role; null when it was refused.' })
  role!: RoleName | null;

  @Field(() => [Role], {
    description: 'Roles of the same kind, for regions or for colleges, that the account leaves with that: one counts.',
  })
  leaves!: RoleName[];

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];

  /** For the fields `region` and `college`, which loaders resolve. */
  regionId!: string | null;
  collegeId!: string | null;
}

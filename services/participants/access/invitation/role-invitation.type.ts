import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { DateTime } from '#kernel/graph/scalars.js';
import type { Role as RoleName } from '#kernel/session/roles.js';
import { InvitationMail } from './invitation-mail.type.js';
import { Role } from '../role-binding/role.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A role that waits for whoever has the code of the invitation: their account takes it by `acceptRole`. Opens for 14 ' +
    'days, once, and for as long as who made it may give the role.',
})
export class RoleInvitation {
  @Field(() => ID, { description: 'Id of the invitation (UUIDv7); not the code that opens it.' })
  id!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: RoleName;

  @Field(() => String, { description: 'Who is invited, as whoever made it calls them.' })
  invitee!: string;

  @Field(() => String, { description: 'Account that made it.' })
  invitedBy!: string;

  @Field(() => String, { nullable: true, description: 'What that account is called; null where nobody says.' })
  invitedByName!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  invitedAt!: Date;

  @Field(() => DateTime, { description: 'Until when it opens.' })
  endsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null if it was not.' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Account that took the role; null until one does.' })
  acceptedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the role was taken; null until it is.' })
  acceptedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it can still be taken up: not used, not taken back, not over.' })
  stands!: boolean;

  @Field(() => InvitationMail, {
    nullable: true,
    description: 'The letter with the link, if the hub was to send one.',
  })
  mail!: InvitationMail | null;

  /** For the fields `region` and `college`, which loaders resolve, and for who may take it back. */
  regionId!: string | null;
  collegeId!: string | null;
  collegeRegionId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of invitations to roles.' })
export class RoleInvitationConnection extends connectionOf('RoleInvitation', () => RoleInvitation) {
  @Field(() => Int, { description: 'Invitations in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}

@ArgsType()
export class RoleInvitationsArgs extends PageArgsType {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Those that stand only; false lists those that were used, taken back, or are over as well.',
  })
  standing?: boolean | null;
}

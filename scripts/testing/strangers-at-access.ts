import { today } from '#kernel/time/today.js';
import { asking, mutating, type Attempt } from './attempt.js';
import { ANALYST_CLIENT } from './settled-college.js';

export const READS_OF_ACCESS: Record<string, Attempt> = {
  roleInvitations: asking(
    '{ roleInvitations(standing: false) { totalCount nodes { id invitee acceptedBy mail { email state } } } }',
  ),
  signedInAccounts: asking('{ signedInAccounts(search: "Ильина") { more accounts { account name } } }'),
};

/** Who lets others in: by roles, invitations, personal links and clients. */
export const WRITES_OF_ACCESS: Record<string, Attempt> = {
  createPersonalLinks: mutating('createPersonalLinks', 'CreatePersonalLinksInput', (t) => ({
    rows: [{ personId: t.menteeId, holder: 'SELF', lastDay: today('Europe/Moscow') }],
  })),
  revokePersonalLinks: mutating('revokePersonalLinks', 'RevokePersonalLinksInput', (t) => ({ ids: [t.linkId] })),
  bindRoles: mutating('bindRoles', 'BindRolesInput', (t) => ({
    rows: [
      { account: 'alien', role: 'CURATOR', collegeId: t.own.id },
      { account: 'alien', role: 'MENTEE', personId: t.menteeId },
    ],
  })),
  revokeRoles: mutating('revokeRoles', 'RevokeRolesInput', (t) => ({ ids: [t.bindingId] })),
  inviteToRoles: mutating('inviteToRoles', 'InviteToRolesInput', (t) => ({
    rows: [{ role: 'CURATOR', collegeId: t.own.id, invitee: 'чужой', email: 'stranger@stranger.example' }],
  })),
  revokeRoleInvitations: mutating('revokeRoleInvitations', 'RevokeRoleInvitationsInput', (t) => ({
    ids: [t.invitationId],
  })),
  acceptRole: mutating('acceptRole', 'AcceptRoleInput', (t) => ({ bindingId: t.bindingId })),
  declineRole: mutating('declineRole', 'DeclineRoleInput', (t) => ({ bindingId: t.bindingId })),
  issueCollegeClient: mutating('issueCollegeClient', 'IssueCollegeClientInput', (t) => ({ collegeId: t.own.id })),
  revokeCollegeClient: mutating('revokeCollegeClient', 'RevokeCollegeClientInput', (t) => ({ collegeId: t.own.id })),
  issueAnalystClient: mutating('issueAnalystClient', 'IssueAnalystClientInput', (t) => ({
    regionId: t.region.region.id,
    name: 'чужой',
  })),
  revokeAnalystClient: mutating('revokeAnalystClient', 'RevokeAnalystClientInput', (t) => ({
    regionId: t.region.region.id,
    name: ANALYST_CLIENT,
  })),
};

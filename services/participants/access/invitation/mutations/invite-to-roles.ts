import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { entitled } from '../../role-binding/mutations/entitled.js';
import { asInvitee, invitationProblems, newInvitationCode } from '../role-invitation.policy.js';
import { insertInvitations, insertMails } from '../role-invitation-write.repository.js';
import type {
  InviteToRolesInput,
  RoleInvitationInput,
  RoleInvitationsPayload,
} from '../role-invitation-mutations.type.js';
import { withMail } from './with-mail.js';

export async function inviteToRoles(
  context: HubContext,
  { rows, dryRun }: InviteToRolesInput,
): Promise<RoleInvitationsPayload> {
  const work = workOf(context);
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, { key: roleAndInvitee }));
  const sound = rows
    .map((row, n) => ({ row, n }))
    .filter(({ row, n }) => results.isOpen(n) && !results.refuse(n, invitationProblems(row, ['rows', n])));
  const held = await entitled(work, sound, results);
  const made = (await withMail(work, held, results)).map((one) => ({
    ...one,
    id: uuidv7(),
    code: newInvitationCode(),
  }));
  await insertInvitations(
    work,
    made.map(({ id, row: { role, invitee }, regionId, collegeId, code }) => ({
      id,
      role,
      region_id: regionId,
      college_id: collegeId,
      invitee: asInvitee(invitee),
      code_hash: clientSecretHash(code).toString('hex'),
    })),
  );
  await insertMails(
    work,
    made.flatMap(({ id, row: { language }, email }) =>
      email === null ? [] : [{ invitation_id: id, email, language: language ?? context.language }],
    ),
  );
  for (const { n, id, collegeId, email } of made) {
    results.take(n, id, RowOutcome.CREATED);
    const fields = ['role', 'invitee', 'code', ...(email === null ? [] : ['email'])];
    work.audit.add({ action: 'role-invitation.create', entity: 'RoleInvitation', entityId: id, collegeId, fields });
  }
  if (dryRun) work.preview();
  const codes = new Map(dryRun ? [] : made.map(({ n, code }) => [n, code]));
  const payload = results.payload(context.language);
  return { ...payload, results: payload.results.map((each) => ({ ...each, code: codes.get(each.index) ?? null })) };
}

const roleAndInvitee = ({ role, invitee, regionId, collegeId }: RoleInvitationInput) =>
  JSON.stringify([role, asInvitee(invitee), regionId ?? null, collegeId ?? null]);

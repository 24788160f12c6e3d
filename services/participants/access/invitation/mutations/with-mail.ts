import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import type { Entitled } from '../../role-binding/mutations/entitled.js';
import { asAddress, tooManyMails } from '../invitation-mail.policy.js';
import { mayMail } from '../role-invitation-write.repository.js';
import type { RoleInvitationInput } from '../role-invitation-mutations.type.js';

/** The rows with where their letters go, but those that the hub would write too many letters for. */
export async function withMail(work: UnitOfWork, rows: readonly Entitled<RoleInvitationInput>[], results: BulkResults) {
  const addressed = rows.map((one) => ({ ...one, email: asAddress(one.row.email) }));
  const emails = addressed.flatMap(({ email }) => email ?? []);
  const may = (await mayMail(work, emails)).values();
  return addressed.filter(
    ({ n, email }) => email === null || may.next().value === true || !results.refuse(n, [tooManyMails(['rows', n])]),
  );
}

import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { revokeBindings } from '../../role-binding/role-binding-write.repository.js';
import { personalLinkProblem } from '../personal-link.problems.js';
import { linksToRevoke } from '../personal-link-write.repository.js';
import type { PersonalLinksPayload, RevokePersonalLinksInput } from '../personal-link-mutations.type.js';

export async function revokePersonalLinks(
  context: HubContext,
  { ids, dryRun }: RevokePersonalLinksInput,
): Promise<PersonalLinksPayload> {
  const work = workOf(context);
  const whole = sizeProblem(ids, 'ids');
  if (whole) return refuseBulk(ids.length, [whole], context.language);

  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const { known, standing } = await linksToRevoke(work, ids);
  const bindings = new Map(standing.map(({ linkId, bindingIds }) => [linkId, bindingIds]));
  const revoked = await revokeBindings(work, [...bindings.values()].flat());
  for (const [n, id] of ids.entries()) {
    if (!results.isOpen(n)) continue;
    const collegeId = known.get(id);
    const ended = bindings.get(id)?.some((binding) => revoked.has(binding)) ?? false;
    if (collegeId === undefined) results.refuse(n, [personalLinkProblem('LINK_NOT_FOUND', ['ids', n])]);
    else results.take(n, id, ended ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
    if (!ended || collegeId === undefined) continue;
    work.audit.add({
      action: 'personal-link.revoke',
      entity: 'PersonalLink',
      entityId: id,
      collegeId,
      fields: ['roles'],
    });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}

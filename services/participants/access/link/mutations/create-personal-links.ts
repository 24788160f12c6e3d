import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { insertBindings, revokeBindings } from '../../role-binding/role-binding-write.repository.js';
import { linkProblems, newLinkCode, type LinkCode } from '../personal-link.policy.js';
import { personalLinkProblem } from '../personal-link.problems.js';
import { insertLinks, peopleToLink, standingLinksOf } from '../personal-link-write.repository.js';
import type {
  CreatePersonalLinksInput,
  PersonalLinkInput,
  PersonalLinksPayload,
} from '../personal-link-mutations.type.js';

/** A link takes part as either side: what the person is in a pair decides what there is to do (all teach, all learn). */
const ROLES = ['MENTOR', 'MENTEE'] as const;

export async function createPersonalLinks(
  context: HubContext,
  { rows, dryRun }: CreatePersonalLinksInput,
): Promise<PersonalLinksPayload> {
  const work = workOf(context);
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, { key: personAndHolder }));
  const people = new Map((await peopleToLink(work, rows.map(({ personId }) => personId))).map((each) => [each.id, each])); // prettier-ignore
  const made = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const person = people.get(row.personId);
    const path = ['rows', n];
    const problems = person
      ? linkProblems(row, person, person.today, path)
      : [personalLinkProblem('PERSON_NOT_FOUND', [...path, 'personId'])];
    return results.refuse(n, problems) || !person
      ? []
      : [{ n, row, id: uuidv7(), collegeId: person.collegeId, ...newLinkCode() }];
  });

  await endFormer(work, rows, made);
  await insertLinks(
    work,
    made.map(({ id, collegeId, row, clientId, secretHash }) => ({
      id,
      college_id: collegeId,
      person_id: row.personId,
      holder: row.holder,
      client_id: clientId,
      secret_hash: secretHash.toString('hex'),
      last_day: row.lastDay,
    })),
  );
  await insertBindings(work, made.flatMap(bindingsOf));
  for (const { n, id, collegeId } of made) {
    results.take(n, id, RowOutcome.CREATED);
    const fields = ['holder', 'lastDay', 'secret'];
    work.audit.add({ action: 'personal-link.create', entity: 'PersonalLink', entityId: id, collegeId, fields });
  }
  if (dryRun) work.preview();
  const codes = dryRun ? new Map<number, string>() : new Map(made.map(({ n, code }) => [n, code]));
  const payload = results.payload(context.language);
  return { ...payload, results: payload.results.map((each) => ({ ...each, code: codes.get(each.index) ?? null })) };
}

const personAndHolder = ({ personId, holder }: PersonalLinkInput) => `${personId} ${holder}`;

interface Made extends LinkCode {
  readonly n: number;
  readonly row: PersonalLinkInput;
  readonly collegeId: string;
}

const bindingsOf = ({ n, clientId, collegeId, row }: Made) =>
  ROLES.map((role) => ({
    n,
    id: uuidv7(),
    account: clientId,
    role,
    regionId: null,
    collegeId,
    personId: row.personId,
  }));

/** A new link takes the place of the person's former one of that holder: it may have been lost, or read by others. */
async function endFormer(work: UnitOfWork, rows: readonly PersonalLinkInput[], made: readonly Made[]): Promise<void> {
  const replaced = new Set(made.map(({ n }) => personAndHolder(rows[n]!)));
  const standing = await standingLinksOf(work, made.map(({ row }) => row.personId)); // prettier-ignore
  const former = standing.filter(({ personId, holder }) => replaced.has(`${personId} ${holder}`));
  await revokeBindings(work, former.flatMap(({ bindingIds }) => bindingIds)); // prettier-ignore
}

import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { openForms } from '../../year/college-year.repository.js';
import { yearProblem } from '../../year/college-year.problems.js';
import { namedYear } from '../../year/mutations/of-year.js';
import type { ProgrammeTagRowInput, TagProgrammesInput, TagsPayload } from '../tag-mutations.type.js';
import { putYearTags, tagsForCollege } from '../tag-write.repository.js';
import { tagProblem } from '../tag.problems.js';

const keyOf = ({ tag, form }: { readonly tag: string; readonly form?: string | null }) => `${tag} ${form ?? ''}`;
const BY_TAG = { key: (row: ProgrammeTagRowInput) => keyOf(row), at: 'tag' } as const;

export async function tagProgrammes(context: HubContext, input: TagProgrammesInput): Promise<TagsPayload> {
  const { rows, year } = input;
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const { work, collegeId, opened, problems } = await namedYear(context, input);
  if (opened.id === null || problems.length > 0) return refuseBulk(rows.length, problems, context.language);
  const [tags, forms] = [await tagsForCollege(work, collegeId), await openForms(work, collegeId, year)];
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_TAG));
  const sound = rows.flatMap((row, n) => {
    const refused =
      !results.isOpen(n) ||
      results.refuse(n, [
        ...(tags.has(row.tag) || row.takenBack ? [] : [tagProblem('TAG_UNKNOWN', ['rows', n, 'tag'])]),
        ...(row.form == null || forms.has(row.form) ? [] : [yearProblem('FORM_NOT_OPEN', ['rows', n, 'form'])]),
      ]);
    return refused ? [] : [{ n, tag: row.tag, form: row.form ?? '', takenBack: row.takenBack ?? false }];
  });
  const written = new Map((await putYearTags(work, { collegeId, year }, sound)).map((row) => [keyOf(row), row.fresh]));
  for (const { n, ...row } of sound) {
    const fresh = written.get(keyOf(row));
    results.take(n, opened.id, RowOutcome[fresh === undefined ? 'UNCHANGED' : fresh ? 'CREATED' : 'UPDATED']);
  }
  if (written.size > 0) {
    const what = { action: 'year.tag', entity: 'CollegeYear', entityId: opened.id, collegeId };
    work.audit.add({ ...what, fields: [...written.keys()].map((key) => key.trim()) });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

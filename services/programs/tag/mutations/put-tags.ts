import { ownRegion } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import type { PutTagsInput, TagRowInput, TagsPayload } from '../tag-mutations.type.js';
import { lockTags, putTags as write } from '../tag-write.repository.js';
import { MOST_TAGS, tagProblems } from '../tag.policy.js';
import { tagProblem } from '../tag.problems.js';

const BY_CODE = { key: ({ code }: TagRowInput) => code, at: 'code' } as const;

export async function putTags(context: HubContext, input: PutTagsInput): Promise<TagsPayload> {
  const work = workOf(context);
  const { regionId, rows } = input;
  ownRegion(work, regionId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const known = await lockTags(work, regionId);
  if (new Set([...known.keys(), ...rows.map(({ code }) => code)]).size > MOST_TAGS) {
    return refuseBulk(rows.length, [tagProblem('TAGS_TOO_MANY', ['rows'], { most: MOST_TAGS })], context.language);
  }
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_CODE));
  const changed = rows.flatMap((row, n) => {
    if (!results.isOpen(n) || results.refuse(n, tagProblems(row, ['rows', n]))) return [];
    const { code, titleRu, titleEn, retired } = row;
    const now = { code, titleRu: toText(titleRu)!, titleEn: toText(titleEn)!, retired: retired ?? false };
    const before = known.get(code);
    const same = before && (Object.keys(now) as (keyof typeof now)[]).every((field) => before[field] === now[field]);
    results.take(n, regionId, RowOutcome[!before ? 'CREATED' : same ? 'UNCHANGED' : 'UPDATED']);
    return same ? [] : [now];
  });
  await write(work, regionId, changed);
  if (changed.length > 0) {
    const fields = changed.map(({ code }) => code);
    work.audit.add({ action: 'tags.put', entity: 'Region', entityId: regionId, collegeId: null, fields });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

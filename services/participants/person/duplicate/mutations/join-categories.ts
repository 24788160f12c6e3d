import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { formerForUpdate, replaceFormer, setCategory } from '../../category/category-write.repository.js';
import { joinHistories, type JoinedHistory } from '../../category/joined-history.policy.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import type { MergedRecord } from '../duplicate.policy.js';

/** What the two records tell of a person’s categories over time; null where they contradict each other. */
export async function joinedCategories(
  work: UnitOfWork,
  keep: MergedRecord,
  merge: MergedRecord,
): Promise<JoinedHistory | null> {
  const former = await formerForUpdate(work, keep.college_id, [keep.id, merge.id]);
  const history = ({ id, category }: MergedRecord) => ({
    category: category as Category,
    former: former.filter(({ personId }) => personId === id),
  });
  return joinHistories(history(keep), history(merge));
}

/** Has the record that stays tell it, and the other one nothing. Answers fields of the first, as a merge reports them. */
export async function writeCategories(
  work: UnitOfWork,
  keep: MergedRecord,
  merge: MergedRecord,
  { category, former, differing }: JoinedHistory,
): Promise<{ filled: string[]; differing: string[] }> {
  const holder = ({ id, college_id }: MergedRecord) => ({ personId: id, collegeId: college_id });
  await replaceFormer(work, holder(merge), []);
  const became = await setCategory(work, holder(keep), category);
  const hadBeen = await replaceFormer(work, holder(keep), former);
  return {
    filled: [...(became ? ['category'] : []), ...(hadBeen ? ['categories'] : [])],
    differing: differing ? ['categories'] : [],
  };
}

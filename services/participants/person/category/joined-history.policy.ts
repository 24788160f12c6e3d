import type { Category } from '#kernel/graph/person-category.data.js';
import type { FormerCategory } from './category.policy.js';

/** What a person was, the oldest first, and what they are. */
export interface History {
  readonly category: Category;
  readonly former: readonly FormerCategory[];
}

export interface JoinedHistory extends History {
  /** Whether one of the two told something else that is left out. */
  readonly differing: boolean;
}

/**
 * The history of a person of whom two records tell. Where both say what they are today, the record that stays tells how
 * they came to it, and the other one only if that has nothing to tell. Where they differ, one of them may not have heard
 * of a change: who is a student by one record, and by the other was a student before becoming a teacher, is a teacher.
 * What the record that is not followed knows of earlier days is put in front, if it leads up to what is followed.
 *
 * @returns null where the two contradict each other, so that nobody can tell what the person is
 */
export function joinHistories(keep: History, merge: History): JoinedHistory | null {
  const [followed, other] = whichToFollow(keep, merge);
  if (!followed || !other) return null;
  const former = [...earlier(followed, other), ...followed.former];
  const told = (given: FormerCategory) => former.some((each) => same(each, given));
  return { category: followed.category, former, differing: !other.former.every(told) };
}

function whichToFollow(keep: History, merge: History): [History, History] | [] {
  if (keep.category === merge.category) return keep.former.length > 0 ? [keep, merge] : [merge, keep];
  if (heardLess(keep, merge)) return [merge, keep];
  return heardLess(merge, keep) ? [keep, merge] : [];
}

/** Whether a record tells no more than the beginning of what the other does. */
function heardLess(record: History, other: History): boolean {
  const last = record.former.at(-1)?.until ?? '';
  const first = other.former[0]?.until ?? '';
  const agrees = record.former.every((each) => each.until < first || other.former.some((one) => same(one, each)));
  return agrees && other.former.some((each) => each.category === record.category && each.until > last);
}

/** What the other record tells of the time before the first change that the followed one knows. */
function earlier(followed: History, other: History): readonly FormerCategory[] {
  const first = followed.former[0];
  const before = other.former.filter((each) => first && each.until < first.until);
  const next = other.former[before.length]?.category ?? other.category;
  return next === first?.category ? before : [];
}

const same = (one: FormerCategory, other: FormerCategory) =>
  one.category === other.category && one.until === other.until;

import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { LearningWish } from './wish.type.js';

const COLUMNS = `w.id, w.person_id as "personId", w.course_id as "courseId", w.competence,
  w.wished_on::text as "wishedOn", w.taken_back_on::text as "takenBackOn"`;

/** Wishes by their ids, or those of people: what stands first, and the latest first of it. A person has ten at most. */
export function wishesBy(
  { read }: HubContext,
  by: 'id' | 'person_id',
  keys: readonly string[],
): Promise<LearningWish[]> {
  return read.rows(
    `select ${COLUMNS} from school.learning_wish w where w.${by} = any ($1::uuid[])
      order by w.taken_back_on desc nulls first, w.wished_on desc, w.id desc`,
    [keys],
  );
}

type WishOfCollege = LearningWish & { readonly id: string | null; readonly of: string; readonly total: number };

/** One more wish that stands than the page holds, of each college, the latest first, with how many there are. */
export function wishesOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  place: PagePlace,
): Promise<WishOfCollege[]> {
  const { lt, desc } = turned(place);
  return read.rows(
    `select r.id as of, t.total, page.*
       from unnest($1::uuid[]) as r (id)
      cross join lateral (
        select count(*)::int as total from school.learning_wish w where w.college_id = r.id and w.taken_back_on is null) t
       left join lateral (
        select ${COLUMNS} from school.learning_wish w
         where w.college_id = r.id and w.taken_back_on is null and ($2::uuid is null or w.id ${lt} $2)
         order by w.id ${desc} limit $3) page on true
      order by page.id ${desc}`,
    [collegeIds, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
}

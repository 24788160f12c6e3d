import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { DuplicateReason, type DuplicatePair } from './duplicate.type.js';

const RANKED = Object.values(DuplicateReason);

/** How many others of its group a record is compared with, so that a group of thousands stays a matter of thousands. */
const NEIGHBOURS = 40;

/** A contact that more people share belongs to an office or a family, and tells nothing. */
const SHARED_BY = 8;

/** Names of one day of birth that are as alike as this differ by a slip of the pen (share of common trigrams). */
const ALIKE = 0.5;

/** Whether births that are known differ; of whom only the year is known, the year decides. */
const CONTRADICTED = 'coalesce(a.birth_date <> b.birth_date, a.birth_year <> b.birth_year, false)';
const SAME_BIRTH = 'coalesce(a.birth_date = b.birth_date, a.birth_year = b.birth_year, false)';

/** Initials stand for the given name. */
const ABBREVIATED = (person: string) => `${person}.given_name ~ '^.\\.?$'`;
const SECOND_INITIAL = (person: string) => `lower(left(${person}.patronymic, 1))`;

/**
 * Records of a college are grouped by what a person's records have in common, and compared with those that come next in
 * their group: one walk through the college by its index, whatever its size. Without a join, since the planner, which
 * cannot know how large the groups are, would choose one that compares all with all.
 */
const LIKELY = `
  with keyed as (
    select p as record, k.kind, k.key,
           count(*) over (partition by k.kind, k.key) as size
      from participants.person p cross join lateral (values
        ('EXTERNAL_ID', p.external_id), ('NAME', p.name_key), ('CONTACT', 'mail ' || lower(trim(p.email))),
        ('CONTACT', 'phone ' || nullif(right(regexp_replace(p.phone, '\\D', '', 'g'), 10), '')),
        ('BIRTH', p.birth_date::text),
        ('INITIALS', split_part(p.name_key, ' ', 1) || ' ' || lower(left(p.given_name, 1)))) as k (kind, key)
     where p.college_id = $1 and k.key is not null
  ),
  grouped as (
    select k.kind, k.size, (k.record).*,
           array_agg(k.record) over (partition by k.kind, k.key order by (k.record).name_key, (k.record).id
                                   rows between 1 following and ${NEIGHBOURS} following) as neighbours
      from keyed k where k.size > 1
  ),
  compared as (
    select least(a.id, b.id) as first, greatest(a.id, b.id) as second,
           case a.kind
             when 'EXTERNAL_ID' then case when a.source <> b.source then 'SAME_EXTERNAL_ID' end
             when 'NAME' then case when ${SAME_BIRTH} then 'SAME_NAME_AND_BIRTH'
                                   when not ${CONTRADICTED} then 'SAME_NAME' end
             when 'CONTACT' then case when a.size <= ${SHARED_BY} and (a.name_key = b.name_key or not ${CONTRADICTED})
                                      then 'SAME_CONTACT' end
             when 'BIRTH' then case when a.name_key <> b.name_key and similarity(a.name_key, b.name_key) >= ${ALIKE}
                                    then 'SIMILAR_NAME_SAME_BIRTH' end
             when 'INITIALS' then case when (${ABBREVIATED('a')}) <> (${ABBREVIATED('b')}) and not ${CONTRADICTED}
                                        and (${SECOND_INITIAL('a')} = ${SECOND_INITIAL('b')} or '' in (a.patronymic, b.patronymic))
                                       then 'INITIALS' end
           end as reason
      from grouped a cross join lateral unnest(a.neighbours) as b
  ),
  likely as materialized (
    select c.first, c.second, min(r.rank)::int as rank, array_agg(distinct r.rank::int) as ranks
      from compared c
     cross join lateral (select array_position($2::text[], c.reason) as rank) r
     where c.reason is not null and not exists (
       select from participants.kept_apart k where (k.college_id, k.person_id, k.other_id) = ($1, c.first, c.second))
     group by c.first, c.second
  )`;

/** A pair with the strength of its best reason; ids are null in the one row of an empty page. */
export interface LikelyPair extends DuplicatePair {
  readonly rank: number;
}

interface Row {
  readonly total: number;
  readonly rank: number;
  readonly ranks: readonly number[];
  readonly firstId: string | null;
  readonly secondId: string;
}

/** One more likely pair of a college than the page holds, from its place on, the likeliest first, and how many there are. */
export async function likelyPairsPage(
  { read }: HubContext,
  collegeId: string,
  place: PagePlace,
): Promise<{ pairs: LikelyPair[]; total: number }> {
  const { gt, asc } = turned(place);
  const [rank, first, second] = decodeCursor(place, 3) ?? [null, null, null];
  const rows = await read.rows<Row>(
    `${LIKELY}
     select t.total, l.rank, l.ranks, l.first as "firstId", l.second as "secondId"
       from (select count(*)::int as total from likely) t
       left join (
         select * from likely
          where $3::int is null or (rank, first, second) ${gt} ($3::int, $4::uuid, $5::uuid)
          order by rank ${asc}, first ${asc}, second ${asc} limit $6
       ) l on true
      order by l.rank ${asc}, l.first ${asc}, l.second ${asc}`,
    [collegeId, RANKED, rank, first, second, place.size + 1],
  );
  const pairs = rows.flatMap(({ rank, ranks, firstId, secondId }) =>
    firstId === null ? [] : [{ rank, firstId, secondId, reasons: ranks.map((each) => RANKED[each - 1]!) }],
  );
  return { pairs, total: rows[0]?.total ?? 0 };
}

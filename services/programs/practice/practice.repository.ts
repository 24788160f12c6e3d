import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { patternsOf, searchKey } from './practice.policy.js';
import type { Practice, PracticeAnswer, PracticeConnection, PracticesArgs } from './practice.type.js';

/** Practices with whose they are, as far as the session may see that. */
const FROM = 'programs.practice k left join programs.practice_source s on s.practice_id = k.id';

const COLUMNS = `k.id, k.college_id as "collegeId", k.academic_year::int as year, k.form_code as "formCode", k.title, k.done,
  k.result, k.link, k.tags, array(select unnest(k.sides) order by 1 desc) as sides, k.offered_on::text as "offeredOn",
  k.shared_on::text as "sharedOn", k.recorded_on::text as "recordedOn", k.withdrawn_on::text as "withdrawnOn",
  k.withdrawn_reason as "withdrawnReason", s.mentorship_id as "mentorshipId", s.mentor_id as "mentorId"`;

interface PracticeRow extends Omit<Practice, 'college' | 'mentor'> {
  readonly collegeId: string;
  readonly mentorId: string | null;
}

const toPractice = ({ collegeId, mentorId, ...row }: PracticeRow): Practice => ({
  ...row,
  college: { id: collegeId },
  mentor: mentorId === null ? null : { id: mentorId },
});

/** Practices that the session may see, by their ids, in no order. */
export async function practicesByIds({ read }: HubContext, ids: readonly string[]): Promise<Practice[]> {
  return (await read.rows<PracticeRow>(`select ${COLUMNS} from ${FROM} where k.id = any ($1)`, [ids])).map(toPractice);
}

/** Practices of mentorships that stand in the base. One statement for any number of them. */
export async function practicesOfMentorships({ read }: HubContext, ids: readonly string[]): Promise<Practice[]> {
  const rows = await read.rows<PracticeRow>(
    `select ${COLUMNS} from programs.practice_source s join programs.practice k on k.id = s.practice_id
      where s.mentorship_id = any ($1::uuid[]) and k.withdrawn_on is null order by k.id`,
    [ids],
  );
  return rows.map(toPractice);
}

/** What the sides of practices said. One statement for any number of them. */
export function answersOfPractices(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(PracticeAnswer & { readonly practiceId: string })[]> {
  return read.rows(
    `select a.practice_id as "practiceId", a.side, a.agrees, a.version = k.version as current,
            a.answered_on::text as "answeredOn"
       from programs.practice_answer a join programs.practice k on k.id = a.practice_id
      where a.practice_id = any ($1::uuid[]) order by a.side desc`,
    [ids],
  );
}

/** What the filter asks and nothing else: the planner finds the index that each condition has. */
function conditionsOf(filter: PracticesArgs, given: Given): string {
  const { collegeId, shared } = filter;
  const [years, forms, tags] = [narrowedTo(filter.years), narrowedTo(filter.forms), narrowedTo(filter.tags)];
  const patterns = patternsOf(filter.search);
  const conditions = [
    `k.withdrawn_on is ${filter.withdrawn ? 'not null' : 'null'}`,
    collegeId && `k.college_id = ${given.as('uuid', collegeId)}`,
    years && `k.academic_year = any (${given.as('int[]', years)})`,
    forms && `k.form_code = any (${given.as('text[]', forms)})`,
    tags &&
      `k.tag_keys && ${given.as(
        'text[]',
        tags.map((tag) => searchKey(tag.replace(/^[\s#]+/, ''))),
      )}`,
    patterns.length > 0 && `k.search_key like all (${given.as('text[]', patterns)})`,
    shared != null && `(k.shared_on is not null) = ${given.as('boolean', shared)}`,
  ];
  return conditions.filter((condition) => condition).join(' and ');
}

/** One page of the practices that the session may see, the latest first, and their number if they are to be `counted`. */
export async function practicesPage(
  { read }: HubContext,
  filter: PracticesArgs,
  place: PagePlace,
  counted: boolean,
): Promise<PracticeConnection> {
  const [listed, all] = [new Given(), new Given()];
  const { lt, desc } = turned(place);
  const id = decodeCursor(place, 1)?.[0];
  const page = `where ${conditionsOf(filter, listed)} ${id ? `and k.id ${lt} ${listed.as('uuid', id)}` : ''}
    order by k.id ${desc} limit ${listed.as('int', place.size + 1)}`;
  const [rows, counts] = await Promise.all([
    read.rows<PracticeRow>(`select ${COLUMNS} from ${FROM} ${page}`, listed.values),
    counted
      ? read.rows<{ count: number }>(
          `select count(*)::int as count from programs.practice k where ${conditionsOf(filter, all)}`,
          all.values,
        )
      : [],
  ]);
  return { ...toPage(rows.map(toPractice), place, (row) => [row.id]), totalCount: counts[0]?.count ?? 0 };
}

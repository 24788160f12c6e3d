import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { Reward, RewardConnection, RewardsArgs } from './reward.type.js';

const COLUMNS = `r.id, r.person_id as "personId", r.academic_year::int as year, r.kind, r.level, r.title,
  r.rewarded_on::text as "rewardedOn", r.order_number as "orderNumber", r.order_date::text as "orderDate",
  r.void_reason as "voidReason"`;

type RewardRow = Omit<Reward, 'person'> & { readonly personId: string };

/** What the filter asks and nothing else: the planner finds the index that each condition has. */
function conditionsOf(filter: RewardsArgs, given: Given): string {
  const { collegeId, personId } = filter;
  const [years, kinds, levels] = [narrowedTo(filter.years), narrowedTo(filter.kinds), narrowedTo(filter.levels)];
  const conditions = [
    `r.void_reason is ${filter.voided ? 'not null' : 'null'}`,
    collegeId && `r.college_id = ${given.as('uuid', collegeId)}`,
    personId && `r.person_id = ${given.as('uuid', personId)}`,
    years && `r.academic_year = any (${given.as('int[]', years)})`,
    kinds && `r.kind = any (${given.as('text[]', kinds)})`,
    levels && `r.level = any (${given.as('text[]', levels)})`,
  ];
  return conditions.filter((condition) => condition).join(' and ');
}

/** One page of the rewards that the session may see, the latest record first, and their number if they are to be `counted`. */
export async function rewardsPage(
  { read }: HubContext,
  filter: RewardsArgs,
  place: PagePlace,
  counted: boolean,
): Promise<RewardConnection> {
  const [listed, all] = [new Given(), new Given()];
  const { lt, desc } = turned(place);
  const id = decodeCursor(place, 1)?.[0];
  const page = `where ${conditionsOf(filter, listed)} ${id ? `and r.id ${lt} ${listed.as('uuid', id)}` : ''}
    order by r.id ${desc} limit ${listed.as('int', place.size + 1)}`;
  const [rows, counts] = await Promise.all([
    read.rows<RewardRow>(`select ${COLUMNS} from programs.reward r ${page}`, listed.values),
    counted
      ? read.rows<{ count: number }>(
          `select count(*)::int as count from programs.reward r where ${conditionsOf(filter, all)}`,
          all.values,
        )
      : [],
  ]);
  const rewards = rows.map(({ personId, ...row }) => ({ ...row, person: { id: personId } }));
  return { ...toPage(rewards, place, (row) => [row.id]), totalCount: counts[0]?.count ?? 0 };
}

import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { MenteeSupport, MenteeSupportConnection } from './mentee-support.type.js';

interface Filter {
  readonly collegeId: string;
  readonly year: number;
  readonly open?: boolean | null;
}

type Row = Omit<MenteeSupport, 'mentee'> & { readonly menteeId: string };

const WHERE = `s.college_id = $1 and s.academic_year = $2 and ($3::boolean is null or (s.closed_on is null) = $3)`;

/** One page of the mentees of a college year for support, who waits longest first. */
export async function menteeSupportPage(
  { read }: HubContext,
  { collegeId, year, open }: Filter,
  place: PagePlace,
): Promise<MenteeSupportConnection> {
  const { gt, asc } = turned(place);
  const [listedOn, menteeId] = decodeCursor(place, 2) ?? [null, null];
  const given = [collegeId, year, open ?? null];
  const [rows, counts] = await Promise.all([
    read.rows<Row>(
      `select s.mentee_id as "menteeId", s.reason, s.listed_on::text as "listedOn",
              s.supported_on::text as "supportedOn", s.outcome, s.closed_on::text as "closedOn"
         from programs.mentee_support s
        where ${WHERE} and ($4::date is null or (s.listed_on, s.mentee_id) ${gt} ($4::date, $5::uuid))
        order by s.listed_on ${asc}, s.mentee_id ${asc} limit $6`,
      [...given, listedOn, menteeId, place.size + 1],
    ),
    read.rows<{ count: number }>(`select count(*)::int as count from programs.mentee_support s where ${WHERE}`, given),
  ]);
  const listed = rows.map(({ menteeId: id, ...row }) => ({ ...row, mentee: { id } }));
  return {
    ...toPage(listed, place, (row) => [row.listedOn, row.mentee.id]),
    totalCount: counts[0]?.count ?? 0,
  };
}

import { BATCH_CAP } from '#kernel/graph/batch.policy.js';
import type { HubContext } from '#kernel/graph/context.js';
import { AGREED } from '../database/bases.sql.js';
import { agreementOn, OF_WORKERS } from '../database/law.sql.js';
import type { ProposedPair } from './order-package.policy.js';

const YES = '(select count(*) from programs.mentorship_answer a where a.mentorship_id = m.id and a.agrees)';

/** The word of both comes before whatever else is known: nobody gives a stronger one. */
const ACCEPTANCE = `
  case when ${YES} = 2 then 'BOTH_SIDES' when m.accepted_on is not null then 'RECORDED'
       when m.directive then 'DIRECTIVE' when ${YES} = 1 then 'ONE_SIDE' else 'NONE' end`;

interface ProposedRow extends Omit<ProposedPair, 'lacksTraining'> {
  readonly total: number;
}

/** What a package is gathered from. */
export interface PackageAsked {
  readonly collegeId: string;
  readonly year: number;
  readonly form: string | null;
}

/**
 * Proposals of a college year, in the order of recording: as many as one order may name, and how many there are in all.
 * What their mentors have now is counted over all programmes, as the base of mentors does.
 */
export async function proposedPairs(
  { read }: HubContext,
  { collegeId, year, form }: PackageAsked,
): Promise<{ pairs: Omit<ProposedPair, 'lacksTraining'>[]; total: number }> {
  const rows = await read.rows<ProposedRow>(
    `with proposed as materialized (
       select m.*, ${AGREED} as agreed,
              exists (select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees) as declined,
              ${ACCEPTANCE} as acceptance,
              count(*) over ()::int as total
         from programs.mentorship m
        where m.college_id = $1 and m.academic_year = $2 and m.status = 'PROPOSED'
          and ($3::text is null or m.form_code = $3)
        order by m.id limit ${BATCH_CAP}
     ),
     known as materialized (
       select f.id, f.consent_in_force
         from contracts.person_facts(array(select mentor_id from proposed union select mentee_id from proposed)) f
     ),
     load as materialized (
       select m.mentor_id, count(distinct m.mentee_id)::int as mentees from programs.mentorship m
        where m.mentor_college_id = $1 and m.status = 'APPROVED' and m.until_on >= (select contracts.today($1)) and ${AGREED}
          and m.mentor_id in (select p.mentor_id from proposed p)
        group by m.mentor_id
     )
     select p.id, p.mentor_id as "mentorId", p.mentee_id as "menteeId", p.exclusive_scope as scope,
            p.started_on::text as "startedOn", p.until_on::text as until, p.declined, p.acceptance, p.agreed as "mentorCollegeAgreed",
            coalesce(r.consent_in_force, false) as "mentorConsent",
            coalesce(e.consent_in_force, false) as "menteeConsent", b.capacity, coalesce(l.mentees, 0) as mentees,
            t.person_id is not null as trained, g.effect as "lacksAgreement", p.total
       from proposed p
       left join known r on r.id = p.mentor_id
       left join known e on e.id = p.mentee_id
       left join load l on l.mentor_id = p.mentor_id
       left join contracts.mentor_profiles($1) b on b.person_id = p.mentor_id
       left join contracts.trained_on(array(select mentor_id from proposed), null, null, (select contracts.today($1))) t
         on t.person_id = p.mentor_id
      cross join lateral (
        select least(greatest(p.started_on, (select contracts.today($1))), p.until_on) as day) n
       left join lateral (
         select w.effect
           from programs.form f cross join programs.rule_effect($1, 'MENTOR_AGREEMENT', n.day) as w (effect)
          where f.code = p.form_code and ${OF_WORKERS} and p.mentor_college_id = $1 and w.effect in ('WARN', 'BLOCK')
            and not ${agreementOn('p.mentor_id', '$1::uuid', 'n.day')}
       ) g on true
      order by p.id`,
    [collegeId, year, form],
  );
  return { pairs: rows, total: rows[0]?.total ?? 0 };
}

/** The day it is in the college's region. */
export async function dayOf({ read }: HubContext, collegeId: string): Promise<string> {
  const [row] = await read.rows<{ today: string }>('select contracts.today($1)::text as today', [collegeId]);
  return row!.today;
}

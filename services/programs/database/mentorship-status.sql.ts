/** Whether mentor and mentee have both said yes to a proposal `m`. */
const BOTH_AGREE = `(select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id)`;

/**
 * Where a mentorship `m` stands on a day (domain.md, Life of a mentorship). One in effect is completed from the day
 * behind its last one on, whoever looks and without anybody having done anything; it was left early where somebody
 * ended it before its term, and that from the day on which they did.
 */
export const statusOn = (day: string): string => `
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when ${BOTH_AGREE} then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= ${day} and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < ${day} then 'COMPLETED'
       else 'ACTIVE' end`;

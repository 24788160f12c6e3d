/** Whether a pair `e` ended before its term, so that another may go on where it left off. */
const ENDED_EARLY = `e.status = 'ENDED' and e.ended_by is not null and e.ended_on < e.until_on`;

/** Whether a pair in effect follows the pair of this id already. */
const followed = (id: string): string => `exists (
  select from programs.mentorship f where f.follows_id = ${id} and f.status in ('APPROVED', 'ENDED'))`;

interface Beginning {
  readonly college: string;
  readonly mentee: string;
  readonly scope: string;
  readonly startedOn: string;
}

/** The pair after which another one of the mentee comes: the latest that ended early, unless that was followed already. */
export const formerOf = ({ college, mentee, scope, startedOn }: Beginning): string => `(
  select e.id from programs.mentorship e
   where (e.college_id, e.mentee_id, e.exclusive_scope) = (${college}, ${mentee}, ${scope})
     and ${ENDED_EARLY} and e.ended_on <= ${startedOn} and not ${followed('e.id')}
   order by e.ended_on desc, e.id desc limit 1)`;

/** What a proposal `m` follows as it takes effect: what it was said to, as long as no other pair has come in between. */
export const FOLLOWS_IN_EFFECT = `
  case when m.follows_id is not null and not ${followed('m.follows_id')} then m.follows_id
       else ${formerOf({ college: 'm.college_id', mentee: 'm.mentee_id', scope: 'm.exclusive_scope', startedOn: 'm.started_on' })} end`;

/** Whether the pair `e` may be named as the one that a row `r` follows. */
export const MAY_BE_FOLLOWED = `e.mentee_id = r."menteeId" and ${ENDED_EARLY} and e.ended_on <= r."startedOn"`;

import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { AGREED } from '../database/bases.sql.js';
import { agreementOn, OF_WORKERS } from '../database/law.sql.js';
import type { RequirementChange } from '../training/training-requirement.policy.js';
import { timesOfText, wordOfName, wordsOfText } from './told-words.policy.js';
import type { BarredPair, Frequency, MatchingFacts, MenteeFacts, MentorFacts, Word } from './facts.type.js';

/** A programme as far as its pairs depend on it. */
export interface ProgrammeToMatch extends Pick<
  MatchingFacts,
  'mentorCategory' | 'menteeCategory' | 'agreementRequired'
> {
  readonly collegeId: string;
  readonly year: number;
}

/** Null where the session reaches no such programme. */
export async function programmeOf(work: UnitOfWork, id: string): Promise<ProgrammeToMatch | null> {
  const [row] = await work.rows<ProgrammeToMatch>(
    `select p.college_id as "collegeId", p.academic_year as year, f.mentor_category as "mentorCategory",
            f.mentee_category as "menteeCategory",
            ${OF_WORKERS} and programs.rule_effect(p.college_id, 'MENTOR_AGREEMENT',
                                                   contracts.today(p.college_id)) = 'BLOCK' as "agreementRequired"
       from programs.program p join programs.form f on f.code = p.form_code where p.id = $1`,
    [id],
  );
  return row ?? null;
}

const wordsOf = (shown: readonly string[], keys: readonly string[]): Word[] =>
  keys.map((key, n) => ({ key, shown: shown[n] ?? key }));

/** What either side told in words. */
interface Told {
  readonly interests: string | null;
  readonly timeResource: string | null;
  readonly speciality: string | null;
}

const TOLD = 'b.interests, b.time_resource as "timeResource", b.speciality';

const toldWords = ({ interests, timeResource, speciality }: Told) => ({
  interests: wordsOfText(interests),
  times: timesOfText(timeResource),
  speciality: wordOfName(speciality),
});

interface MenteeRow
  extends Told, Pick<MenteeFacts, 'id' | 'category' | 'age' | 'consentInForce' | 'hasMentor' | 'frequency'> {
  readonly needs: string[];
  readonly needKeys: string[];
}

/** Everybody in the college's base of mentees today; one with a mentor in the programme's year, or still, has one. */
export async function menteesOf(work: UnitOfWork, { collegeId, year }: ProgrammeToMatch): Promise<MenteeFacts[]> {
  const rows = await work.rows<MenteeRow>(
    `select b.person_id as id, b.category, b.age, b.consent_in_force as "consentInForce", b.needs,
            b.need_keys as "needKeys", b.frequency, ${TOLD}, h.mentee_id is not null as "hasMentor"
       from contracts.mentee_profiles($1) b
       left join (select distinct mentee_id from programs.mentorship
                   where college_id = $1 and status = 'APPROVED'
                     and (academic_year = $2 or until_on >= (select contracts.today($1)))) h
         on h.mentee_id = b.person_id`,
    [collegeId, year],
  );
  return rows.map(({ needs, needKeys, interests, timeResource, speciality, ...row }) => ({
    ...row,
    ...toldWords({ interests, timeResource, speciality }),
    collegeId,
    needs: wordsOf(needs, needKeys),
    tags: [],
  }));
}

interface MentorRow
  extends Told, Omit<MentorFacts, 'collegeId' | 'competences' | 'tags' | 'interests' | 'times' | 'speciality'> {
  readonly frequency: Frequency | null;
  readonly competences: string[];
  readonly competenceKeys: string[];
  readonly tags: string[];
  readonly tagKeys: string[];
}

/**
 * Everybody in the college's base of mentors today, with the mentees whom they have in whatever programme. Trained are
 * those who completed what the programme requires, or any course without it.
 */
export async function mentorsOf(
  work: UnitOfWork,
  collegeId: string,
  required: Pick<RequirementChange, 'courseId' | 'competence'> | null,
): Promise<MentorFacts[]> {
  const rows = await work.rows<MentorRow>(
    `with base as materialized (select * from contracts.mentor_profiles($1))
     select b.person_id as id, b.category, b.consent_in_force as "consentInForce", b.competences,
            b.competence_keys as "competenceKeys", b.tags, b.tag_keys as "tagKeys", b.age_from as "ageFrom",
            b.age_to as "ageTo", b.frequency, ${TOLD}, b.capacity, coalesce(l.mentees, 0) as mentees,
            t.person_id is not null as trained,
            ${agreementOn('b.person_id', '$1::uuid', '(select contracts.today($1))')} as agreed
       from base b
       left join (select m.mentor_id, count(distinct m.mentee_id)::int as mentees from programs.mentorship m
                   where m.mentor_college_id = $1 and m.status = 'APPROVED'
                     and m.until_on >= (select contracts.today($1)) and ${AGREED}
                   group by m.mentor_id) l on l.mentor_id = b.person_id
       left join contracts.trained_on(array(select person_id from base), $2, $3, (select contracts.today($1))) t
         on t.person_id = b.person_id`,
    [collegeId, required?.courseId ?? null, required?.competence?.key ?? null],
  );
  return rows.map(({ competences, competenceKeys, tags, tagKeys, interests, timeResource, speciality, ...row }) => ({
    ...row,
    ...toldWords({ interests, timeResource, speciality }),
    collegeId,
    competences: wordsOf(competences, competenceKeys),
    tags: wordsOf(tags, tagKeys),
  }));
}

/**
 * Pairs of this year and the one before that are over by their plan, which speaks for them; and those that ended early or
 * that one of the two declined, which are not proposed again.
 */
export async function earlierPairs(
  work: UnitOfWork,
  { collegeId, year }: ProgrammeToMatch,
): Promise<{ barred: BarredPair[]; endedWell: MatchingFacts['endedWell'] }> {
  const rows = await work.rows<{ menteeId: string; mentorId: string; early: boolean }>(
    `select m.mentee_id as "menteeId", m.mentor_id as "mentorId",
            bool_or(m.status in ('PROPOSED', 'VOIDED') or m.ended_by is not null and m.ended_on < m.until_on) as early
       from programs.mentorship m
      where m.college_id = $1 and m.academic_year between $2::int - 1 and $2
        and (m.status = 'ENDED' or m.status = 'APPROVED' and m.until_on < (select contracts.today($1))
             or exists (select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees))
      group by m.mentee_id, m.mentor_id`,
    [collegeId, year],
  );
  const pairs = (early: boolean) =>
    rows.flatMap((row) => (row.early === early ? [{ menteeId: row.menteeId, mentorId: row.mentorId }] : []));
  return { barred: pairs(true).map((pair) => ({ ...pair, why: 'REFUSED' as const })), endedWell: pairs(false) };
}

import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { SampleIds } from './ids.type.js';
import { writeSurveys, type SamplePlace, type SurveyRows } from './past.js';
import type { RegionPlan } from './plan.js';
import { planSheets, planSurveys, type PlannedSeries, type SampleAnswer } from './surveys.js';

/** Surveys of the region and the curators' questionnaires, as far as they have begun. Answers how many have answered. */
export async function loadSurveys(place: SamplePlace, plan: RegionPlan, ids: SampleIds): Promise<number> {
  const { calendar } = plan;
  const all = planSurveys(plan).map((series) => rowsOf(series, calendar.start(series.year), ids));
  const sheets = planSheets(plan).map(({ college, year, checkpoint, answeredOn, answers }) => ({
    ...{ college_id: ids.collegeId(college), academic_year: calendar.start(year), checkpoint },
    ...{ template: 'curator_checkpoint', answers: answers.map(asKept), answered_on: answeredOn },
  }));
  const rows = {
    campaigns: all.flatMap(({ campaigns }) => campaigns),
    links: all.flatMap(({ links }) => links),
    invitations: all.flatMap(({ invitations }) => invitations),
    answers: all.flatMap(({ answers }) => answers),
    sheets,
  };
  await writeSurveys(place, rows);
  return rows.invitations.filter(({ answered }) => answered).length;
}

/** The rows of a series: somebody's answers have one key in all of its campaigns, so that they can be compared. */
function rowsOf({ campaigns }: PlannedSeries, year: number, ids: SampleIds): Omit<SurveyRows, 'sheets'> {
  const known = campaigns.map((campaign) => ({ ...campaign, id: uuidv7() }));
  const collegeOf = new Map(
    known.flatMap(({ asked }) => asked.map(({ person, college }) => [person, college] as const)),
  );
  const keyOf = new Map([...collegeOf.keys()].map((person) => [person, secret()]));
  const seriesId = known[0]?.id ?? '';
  const invited = known.flatMap(({ id, template, opensOn, asked }) =>
    asked.map((each) => ({
      ...each,
      of: { campaign_id: id, college_id: ids.collegeId(each.college) },
      template,
      opensOn,
    })),
  );
  return {
    campaigns: known.map(({ id, template, checkpoint, opensOn, closesOn }) => ({
      ...{ id, region_id: ids.regionId, template: template.code, series_id: seriesId, academic_year: year, checkpoint },
      ...{ audience: template.audience, phase: template.phase, opens_on: opensOn, closes_on: closesOn },
    })),
    links: [...collegeOf].map(([person, college]) => ({
      ...{ series_id: seriesId, college_id: ids.collegeId(college), person_id: ids.personId(person) },
      token_hash: secret(),
    })),
    invitations: invited.map(({ of, person, answers, template, opensOn }) => ({
      ...{ ...of, person_id: ids.personId(person), answered: answers !== null, academic_year: year },
      ...{ audience: template.audience, phase: template.phase, invited_on: opensOn },
    })),
    answers: invited.flatMap(({ of, person, answers }) =>
      (answers ?? []).map((answer) => ({ ...of, respondent_key: keyOf.get(person), ...asKept(answer) })),
    ),
  };
}

/** As the database reads 256 bits that nothing leads to, such as the hash of a link, and the key of whoever answers. */
const secret = (): string => `\\x${randomBytes(32).toString('hex')}`;

const asKept = ({ question, score, choices, words }: SampleAnswer) => ({
  question,
  ...{ score: score ?? null, choices: choices ?? null, words: words ?? null },
});

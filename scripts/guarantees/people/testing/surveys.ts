import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { mutate } from './calls.js';

const RUNNING = academicYearOf(today('Europe/Moscow'));

/** The year that surveys are of. */
export const RUNNING_YEAR = formatAcademicYear(RUNNING);
export const RUNNING_SINCE = `${RUNNING}-09-01`;

/** A college asks its people of the running year by a template; answers the survey, and the links by whose they are. */
export async function survey(
  college: CollegeWorld,
  template: string,
): Promise<{ id: string; links: Map<string, string> }> {
  const of = { collegeId: college.id, template, year: RUNNING_YEAR, opensOn: RUNNING_SINCE, closesOn: `${RUNNING + 1}-08-30` }; // prettier-ignore
  const { campaign } = await mutate(college.curator, 'openSurveyCampaign', of, 'campaign { id }');
  const { links } = await mutate(college.curator, 'issueSurveyLinks', { campaignId: campaign.id, collegeId: college.id }, 'links { person { id } link }'); // prettier-ignore
  return { id: campaign.id, links: new Map(links.map(({ person, link }: Data) => [person.id, link])) };
}

const scored = (score: number, ...questions: string[]) => questions.map((question) => ({ question, score }));

/** What a mentor says by a link, with a text; at the end unless `more` answers what another questionnaire asks. */
export async function sayByLink(
  college: CollegeWorld,
  link: string | undefined,
  text: string,
  more: object = { question: 'go_on', choices: ['yes'] },
): Promise<void> {
  const answers = [
    ...scored(8, 'guiding', 'listening', 'belonging', 'calling', 'satisfaction'),
    more,
    { question: 'improve', text },
  ];
  const { problems } = await mutate(college.curator, 'answerSurvey', { link, answers }, 'problems { code }');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** What a curator says at a checkpoint. */
export async function sayAtCheckpoint(college: CollegeWorld, text: string): Promise<void> {
  const answers = [...scored(7, 'conditions', 'conformity', 'engagement', 'partners'), { question: 'threats', text }];
  const sheet = { collegeId: college.id, year: RUNNING_YEAR, checkpoint: '1.5', answers };
  await mutate(college.curator, 'answerCheckpoint', sheet, 'problems { code }');
}

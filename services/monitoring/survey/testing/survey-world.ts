import { academicYearOf, endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { dayBefore, daysAfter } from '#kernel/time/iso-date.js';
import { today as todayIn } from '#kernel/time/today.js';
import type { Client, Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

/** Surveys run in the running year alone, so these tests live in it, whichever it is. */
export const TODAY = todayIn('Europe/Moscow');
export const YEAR = academicYearOf(TODAY);
export const YEAR_NAME = formatAcademicYear(YEAR);

const earliest = (...days: string[]) => days.sort()[0]!;

/** A month that has today in it, as far as the year's days for surveys let it. */
export const RUNNING = {
  opensOn: earliest(TODAY, daysAfter(TODAY, -10)) < startOf(YEAR) ? startOf(YEAR) : daysAfter(TODAY, -10),
  closesOn: earliest(daysAfter(TODAY, 20), dayBefore(endOf(YEAR))),
};

/** Calls a mutation that takes one input, and answers its payload. */
export async function mutate(client: Client, field: string, input: object, selection: string): Promise<Data> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
}

export const codesOf = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);

/** People of a college who take part in the running year. */
export interface Asked {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
}

/** Gives so many students of the college each a student as mentor, since the first day of the year. */
export async function pairs(college: CollegeWorld, count: number): Promise<Asked> {
  const ids = await college.people(...Array.from({ length: 2 * count }, () => ({})));
  const [mentees, mentors] = [ids.slice(0, count), ids.slice(count)];
  const rows = mentees.map((menteeId, n) => ({ menteeId, mentorId: mentors[n], form: 'student-student', startedOn: startOf(YEAR) })); // prettier-ignore
  const input = { collegeId: college.id, year: YEAR_NAME, rows };
  const { refused, results } = await mutate(college.curator, 'attestMentorships', input, 'refused results { problems { code } }'); // prettier-ignore
  if (refused > 0) throw new Error(JSON.stringify(results));
  return { mentees, mentors };
}

/** Opens a survey of mentees of the running year, by the final template unless it says otherwise. */
export async function open(client: Client, of: object): Promise<Data> {
  const input = { template: 'mentee_final', year: YEAR_NAME, ...RUNNING, ...of };
  return mutate(client, 'openSurveyCampaign', input, 'campaign { id seriesId state phase } problems { code path message }'); // prettier-ignore
}

export async function opened(client: Client, of: object): Promise<{ readonly id: string; readonly seriesId: string }> {
  const { campaign, problems } = await open(client, of);
  if (!campaign) throw new Error(JSON.stringify(problems));
  return campaign;
}

/** Issues the links of a college; answers them by the person whose they are. */
export async function issue(college: CollegeWorld, campaignId: string): Promise<Map<string, string | null>> {
  const input = { campaignId, collegeId: college.id };
  const { links, problems } = await mutate(college.curator, 'issueSurveyLinks', input, 'links { person { id } link } problems { code }'); // prettier-ignore
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return new Map(links.map(({ person, link }: Data) => [person.id, link]));
}

/** What a mentee answers at the end: so many points for each question. */
export const finalAnswers = (score: number, more: object[] = []): object[] => [
  ...['skills', 'confidence', 'belonging', 'direction', 'satisfaction'].map((question) => ({ question, score })),
  { question: 'go_on', choices: ['yes'] },
  ...more,
];

export const entryAnswers = (score: number): object[] => [
  ...['skills', 'confidence', 'belonging', 'direction'].map((question) => ({ question, score })),
  { question: 'expected', choices: ['skill', 'advice'] },
];

export const answer = (nobody: Client, link: string | null | undefined, answers: object[]): Promise<Data> =>
  mutate(nobody, 'answerSurvey', { link, answers }, 'taken problems { code path message }');

/** Answers by each link in turn with the score of its place. */
export async function answerAll(
  nobody: Client,
  links: Iterable<string | null>,
  scores: readonly number[],
  answers = finalAnswers,
) {
  for (const [n, link] of [...links].entries()) {
    if (scores[n] === undefined) return;
    const payload = await answer(nobody, link, answers(scores[n]));
    if (!payload.taken) throw new Error(JSON.stringify(payload));
  }
}

export const close = (client: Client, campaignId: string): Promise<Data> =>
  mutate(client, 'closeSurveyCampaign', { campaignId }, 'campaign { state closedOn } problems { code }');

const RESULTS = `query ($ids: [ID!]!) { surveyResults(campaigns: $ids) {
  campaign { id } college { id } invited answered responseRate status questions {
    question { code } status answered mean texts groups { from to count options { code } }
    change { matched change before after rose } } } }`;

export const resultsOf = async (client: Client, ...ids: string[]): Promise<Data[]> =>
  (await client.ask(RESULTS, { ids })).surveyResults;

export const questionOf = (result: Data, code: string): Data =>
  result.questions.find(({ question }: Data) => question.code === code);

export interface SurveyWorld extends World {
  readonly own: CollegeWorld;
  readonly other: CollegeWorld;
  readonly nobody: Client;
}

/** A region with two colleges, and somebody without an account. */
export async function surveyWorld(hub: TestHub): Promise<SurveyWorld> {
  const region = await world(hub);
  return { ...region, own: await region.college(), other: await region.college(), nobody: await hub.client() };
}

/** Asks so many of a college by a template and has them answer with these scores. */
export async function ask(
  { nobody }: SurveyWorld,
  { id, curator }: CollegeWorld,
  college: CollegeWorld,
  template: string,
  scores: readonly number[],
) {
  const campaign = await opened(curator, { collegeId: id, template });
  const answers = (score: number) => {
    const growth = template.startsWith('mentee') ? ['skills', 'confidence', 'belonging', 'direction'] : ['guiding', 'listening', 'belonging', 'calling']; // prettier-ignore
    const last = template.endsWith('final')
      ? finalAnswers(score).slice(5)
      : [{ question: 'meeting', choices: ['weekly'] }];
    return [...[...growth, 'satisfaction'].map((question) => ({ question, score })), ...last];
  };
  await answerAll(nobody, (await issue(college, campaign.id)).values(), scores, answers);
  return campaign.id;
}

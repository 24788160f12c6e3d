import type { Language } from '#kernel/i18n/messages.js';
import { SurveyState, type SurveyCampaign } from '../campaign/survey-campaign.type.js';
import type { Question } from '../template/question.data.js';
import { toQuestion } from '../template/survey-template.shape.js';
import { FEWEST_ANSWERS } from './fewest.data.js';
import { changeOf, groupsOf, meanOf, responseRate, type Group } from './result.policy.js';
import type { Participation, QuestionChange, QuestionTexts, QuestionValues } from './result.repository.js';
import { SurveyResultStatus, type SurveyAnswerGroup, type SurveyQuestionResult, type SurveyResult } from './result.type.js'; // prettier-ignore

/** What is told of the answers, by campaign, college and question. */
export interface Told {
  readonly values: ReadonlyMap<string, QuestionValues>;
  readonly texts: ReadonlyMap<string, QuestionTexts>;
  readonly changes: ReadonlyMap<string, QuestionChange>;
}

interface About {
  readonly campaignId: string;
  readonly collegeId: string | null;
  readonly question: string;
}

const keyOf = ({ campaignId, collegeId, question }: About): string => [campaignId, collegeId, question].join(' ');

export const byQuestion = <Row extends About>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

export function toResult(
  campaign: SurveyCampaign,
  questions: readonly Question[],
  { collegeId, invited, answered }: Participation,
  told: Told,
  language: Language,
): SurveyResult {
  const isOver = campaign.state === SurveyState.CLOSED;
  const whether = answered >= FEWEST_ANSWERS ? SurveyResultStatus.OK : SurveyResultStatus.SUPPRESSED;
  return {
    campaign,
    collegeId,
    ...{ invited, answered },
    responseRate: responseRate(invited, answered),
    status: isOver ? whether : SurveyResultStatus.RUNNING,
    questions: isOver
      ? questions.map((question) => questionResult(question, { campaignId: campaign.id, collegeId, question: question.code }, told, language)) // prettier-ignore
      : [],
  };
}

function questionResult(question: Question, about: About, told: Told, language: Language): SurveyQuestionResult {
  const key = keyOf(about);
  const values = told.values.get(key);
  const change = told.changes.get(key);
  const asked = toQuestion(question, language);
  const times = new Map(Object.entries(values?.times ?? {}));
  const toGroup = ({ values: told, count }: Group): SurveyAnswerGroup => ({
    from: question.kind === 'SCALE' ? Number(told[0]) : null,
    to: question.kind === 'SCALE' ? Number(told.at(-1)) : null,
    options: asked.options.filter(({ code }) => told.includes(code)),
    count,
  });
  return {
    question: asked,
    status: values ? SurveyResultStatus.OK : SurveyResultStatus.SUPPRESSED,
    answered: values?.answered ?? null,
    mean: question.kind === 'SCALE' ? meanOf(times) : null,
    groups: values ? groupsOf(question, times, values.answered).map(toGroup) : [],
    texts: [...(told.texts.get(key)?.texts ?? [])],
    change: change ? changeOf(change) : null,
  };
}

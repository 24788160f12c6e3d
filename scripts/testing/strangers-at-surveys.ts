import { asking, mutating, type Attempt } from './attempt.js';
import { RUNNING_YEAR } from './settled-college.js';

/** A link as good as any that somebody might try. */
const GUESSED = 'AAAAAAAAAAAAAAAAAAAAAA';

/** What strangers ask of a college's surveys. */
export const SURVEY_READS: Record<string, Attempt> = {
  survey: asking(`{ survey(link: "${GUESSED}") { title questions { code } problems { code } } }`),
  surveyTemplates: asking('{ surveyTemplates { code } }'),
  surveyCampaigns: asking(
    'query ($id: ID!) { surveyCampaigns(college: $id) { nodes { id state template { code } } } }',
    (t) => ({ id: t.own.id }),
  ),
  surveyResults: asking(
    'query ($ids: [ID!]!) { surveyResults(campaigns: $ids) { invited answered questions { texts } } }',
    (t) => ({ ids: [t.surveyId] }),
  ),
  remindersOf: asking(
    'query ($c: ID!, $s: ID!) { remindersOf(campaignId: $s, collegeId: $c) { totalCount nodes { person { id name } } } }',
    (t) => ({ c: t.own.id, s: t.surveyId }),
  ),
};

/** What strangers try to do to them. */
export const SURVEY_WRITES: Record<string, Attempt> = {
  defineSurveyTemplate: mutating('defineSurveyTemplate', 'DefineSurveyTemplateInput', (t) => ({
    regionId: t.region.region.id,
    code: 'alien',
    audience: 'MENTEE',
    phase: 'FINAL',
    titleRu: 'Чужая',
    titleEn: 'Alien',
    questions: [{ code: 'alien', kind: 'TEXT', titleRu: 'Чужой?', titleEn: 'Alien?' }],
  })),
  openSurveyCampaign: mutating('openSurveyCampaign', 'OpenSurveyCampaignInput', (t) => ({
    collegeId: t.own.id,
    template: 'mentee_final',
    year: RUNNING_YEAR,
    opensOn: `${RUNNING_YEAR.slice(0, 4)}-09-01`,
    closesOn: `${RUNNING_YEAR.slice(5)}-08-30`,
  })),
  closeSurveyCampaign: mutating('closeSurveyCampaign', 'CloseSurveyCampaignInput', (t) => ({ campaignId: t.surveyId })),
  issueSurveyLinks: mutating('issueSurveyLinks', 'IssueSurveyLinksInput', (t) => ({
    campaignId: t.surveyId,
    collegeId: t.own.id,
  })),
  reissueSurveyLinks: mutating('reissueSurveyLinks', 'ReissueSurveyLinksInput', (t) => ({
    campaignId: t.surveyId,
    collegeId: t.own.id,
    personIds: [t.mentorId],
  })),
  answerSurvey: mutating('answerSurvey', 'AnswerSurveyInput', () => ({
    link: GUESSED,
    answers: [{ question: 'satisfaction', score: 1 }],
  })),
  answerCheckpoint: mutating('answerCheckpoint', 'AnswerCheckpointInput', (t) => ({
    collegeId: t.own.id,
    year: RUNNING_YEAR,
    checkpoint: '2.4',
    answers: [{ question: 'threats', text: 'чужой' }],
  })),
};

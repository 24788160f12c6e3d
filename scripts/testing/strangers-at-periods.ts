import { asking, mutating, type Attempt } from './attempt.js';
import { YEAR } from './settled-college.js';

/** What strangers try to read of figures that are told, and of how they came to be. */
export const READS_OF_PERIODS: Record<string, Attempt> = {
  periods: asking(
    `query ($code: String!) { periods(region: $code) {
      code reporting { submitted } submissions { submittedBy comment answers { finding answer } } } }`,
    (t) => ({ code: t.region.region.code }),
  ),
  reports: asking(
    `query ($id: ID!) { reports(college: $id) { nodes { id content { strengths figures { numerator } } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  report: asking('query ($id: ID!) { report(id: $id) { id content { strengths figures { numerator } } } }', (t) => ({
    id: t.periodId,
  })),
  explainFigure: asking(
    `query ($code: String!) { explainFigure(region: $code, indicator: "learners_as_mentees", year: "${YEAR}") {
      figure { numerator } terms { value lastChangedOn } leftOut
      colleges { leftOutWithoutConsent lastChangedOn figure { value numerator } } } }`,
    (t) => ({ code: t.region.region.code }),
  ),
};

/** What they try to tell, decide or publish for others. */
export const WRITES_OF_PERIODS: Record<string, Attempt> = {
  countHistory: mutating('countHistory', 'CountHistoryInput', (t) => ({ regionId: t.region.region.id, year: YEAR })),
  openPeriod: mutating('openPeriod', 'OpenPeriodInput', (t) => ({
    regionId: t.region.region.id,
    kind: 'QUARTER',
    number: 1,
    year: YEAR,
  })),
  submitPeriod: mutating('submitPeriod', 'SubmitPeriodInput', (t) => ({ periodId: t.periodId, collegeId: t.own.id })),
  acceptSubmission: mutating('acceptSubmission', 'AcceptSubmissionInput', (t) => ({
    submissionId: t.submissionId,
    asSubmitted: true,
  })),
  returnSubmission: mutating('returnSubmission', 'ReturnSubmissionInput', (t) => ({
    submissionId: t.submissionId,
    comment: 'Чужое',
  })),
  setPublishingRules: mutating('setPublishingRules', 'SetPublishingRulesInput', (t) => ({
    regionId: t.region.region.id,
    peopleThreshold: 3,
    answersThreshold: 3,
  })),
  issueReport: mutating('issueReport', 'IssueReportInput', (t) => ({ periodId: t.periodId, collegeId: t.own.id })),
  publishPeriod: mutating('publishPeriod', 'PublishPeriodInput', (t) => ({ periodId: t.periodId })),
};

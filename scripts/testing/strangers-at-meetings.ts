import { asking, mutating, type Attempt } from './attempt.js';

/** What a stranger would read of the meetings of pairs that are not theirs. */
export const READS_OF_MEETINGS: Record<string, Attempt> = {
  fadingMentorships: asking(
    `query ($id: ID!) { fadingMentorships(collegeId: $id, late: true) {
       totalCount nodes { reasons mentorship { id mentor { name } mentee { name } } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  calendar: asking('query ($code: String!) { calendar(code: $code) { id day place } }', () => ({ code: 'guessed' })),
  calendarLinks: asking('{ calendarLinks { personId createdAt } }'),
  practices: asking(
    `query ($id: ID!) { practices(collegeId: $id) {
       totalCount nodes { title done result mentorshipId mentor { name } answers { side } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  rewards: asking(
    'query ($id: ID!) { rewards(collegeId: $id) { totalCount nodes { title person { name } } } }',
    (t) => ({
      id: t.own.id,
    }),
  ),
  outcomesDue: asking(
    `query ($id: ID!) { outcomesDue(collegeId: $id, year: "2025/2026") { totalCount nodes { person { name } } } }`,
    (t) => ({ id: t.own.id }),
  ),
};

const days = { firstDay: '2025-01-01', lastDay: '2025-01-08', title: 'чужие' };

export const WRITES_OF_MEETINGS: Record<string, Attempt> = {
  logMeeting: mutating('logMeeting', 'LogMeetingInput', (t) => ({
    mentorshipIds: [t.mentorshipId],
    day: '2024-11-12',
    note: 'чужой',
  })),
  planMeetings: mutating('planMeetings', 'PlanMeetingsInput', (t) => ({
    mentorshipIds: [t.mentorshipId],
    day: '2024-11-12',
  })),
  cancelMeeting: mutating('cancelMeeting', 'CancelMeetingInput', (t) => ({ meetingId: t.meetingId, reason: 'чужой' })),
  correctMeeting: mutating('correctMeeting', 'CorrectMeetingInput', (t) => ({
    meetingId: t.meetingId,
    day: '2024-11-13',
  })),
  recordMeetings: mutating('recordMeetings', 'RecordMeetingsInput', (t) => ({
    collegeId: t.own.id,
    source: 'alien',
    rows: [{ externalId: '1', mentorshipId: t.mentorshipId, day: '2024-11-12' }],
  })),
  giveFeedback: mutating('giveFeedback', 'GiveFeedbackInput', (t) => ({
    meetingId: t.meetingId,
    mentorshipId: t.mentorshipId,
    score: 1,
  })),
  setCollegeBreaks: mutating('setCollegeBreaks', 'SetCollegeBreaksInput', (t) => ({
    collegeId: t.own.id,
    rows: [days],
  })),
  setRegionHolidays: mutating('setRegionHolidays', 'SetRegionHolidaysInput', (t) => ({
    regionId: t.region.region.id,
    rows: [days],
  })),
  givePairReport: mutating('givePairReport', 'GivePairReportInput', (t) => ({
    mentorshipId: t.mentorshipId,
    worked: 'чужой',
    wouldGoOn: true,
  })),
  recordPractice: mutating('recordPractice', 'RecordPracticeInput', (t) => ({
    collegeId: t.own.id,
    mentorshipId: t.mentorshipId,
    title: 'чужой',
    done: 'чужой',
  })),
  sharePractice: mutating('sharePractice', 'SharePracticeInput', (t) => ({
    collegeId: t.own.id,
    id: t.practiceId,
    share: true,
  })),
  withdrawPractice: mutating('withdrawPractice', 'WithdrawPracticeInput', (t) => ({
    collegeId: t.own.id,
    id: t.practiceId,
    reason: 'чужой',
  })),
  answerPractice: mutating('answerPractice', 'AnswerPracticeInput', (t) => ({
    practiceId: t.practiceId,
    agrees: true,
  })),
  recordRewards: mutating('recordRewards', 'RecordRewardsInput', (t) => ({
    collegeId: t.own.id,
    year: '2024/2025',
    rows: [{ personId: t.mentorId, kind: 'DIPLOMA', level: 'COLLEGE', title: 'чужой', rewardedOn: '2025-05-01' }],
  })),
  voidRewards: mutating('voidRewards', 'VoidRewardsInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.rewardId],
    reason: 'чужой',
  })),
  recordOutcomes: mutating('recordOutcomes', 'RecordOutcomesInput', (t) => ({
    collegeId: t.own.id,
    year: '2024/2025',
    rows: [{ personId: t.menteeId, kind: 'EMPLOYMENT', answer: 'NO', day: '2025-06-01' }],
  })),
  enterPotentialMentors: mutating('enterPotentialMentors', 'EnterPotentialMentorsInput', (t) => ({
    collegeId: t.own.id,
  })),
  createCalendarLink: mutating('createCalendarLink', 'CalendarLinkInput', (t) => ({ personId: t.menteeId })),
  revokeCalendarLink: mutating('revokeCalendarLink', 'CalendarLinkInput', (t) => ({ personId: t.menteeId })),
};

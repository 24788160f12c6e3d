import { asking, mutating, type Attempt } from './attempt.js';
import { YEAR, type SettledCollege } from './settled-college.js';

const ofYear = (t: SettledCollege) => ({ collegeId: t.own.id, year: YEAR });
const ofActivity = (t: SettledCollege) => ({ ...ofYear(t), code: '1.1' });
const REASON = { reason: 'чужая' };
const DAYS = { startsOn: '2024-09-01', dueOn: '2024-09-30' };

const ALIEN_ACTIVITY = {
  ...{ code: '1.1', titleRu: 'Чужое', titleEn: 'Alien', resultRu: 'Чужой', resultEn: 'Alien' },
  ...{ responsible: ['PROJECT_CURATOR'], results: [], proofs: [], ...DAYS },
};

/** What a stranger would read of what a region and its colleges decided. */
export const READS_OF_LAW: Record<string, Attempt> = {
  labourAgreements: asking('{ labourAgreements { totalCount nodes { number content payment mentor { id name } } } }'),
  agreementsDue: asking(
    `query ($id: ID!) { agreementsDue(collegeId: $id, year: "${YEAR}") { totalCount nodes { mentor { id name } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  lawRules: asking('query ($code: String!) { lawRules(region: $code) { code effect switches { actsFrom } } }', (t) => ({
    code: t.region.region.code,
  })),
  regionForms: asking('query ($code: String!) { regionForms(region: $code) { form { code } programmes } }', (t) => ({
    code: t.region.region.code,
  })),
  regionPlanDirections: asking('query ($code: String!) { regionPlanDirections(region: $code) { code own } }', (t) => ({
    code: t.region.region.code,
  })),
  regionTags: asking('query ($code: String!) { regionTags(region: $code) { code title } }', (t) => ({
    code: t.region.region.code,
  })),
};

const AGREEMENT = {
  ...{ number: 'чужой', consentOn: '2024-09-01', signedOn: '2024-09-01', content: 'Чужое', form: 'Чужая' },
  ...{ actsFrom: '2024-09-01', actsUntil: '2025-06-30' },
};
const ofRegion = (t: SettledCollege) => ({ regionId: t.region.region.id });

export const WRITES_OF_LAW: Record<string, Attempt> = {
  switchRule: mutating('switchRule', 'SwitchRuleInput', (t) => ({
    ...ofRegion(t),
    ...{ rule: 'MENTOR_AGREEMENT', effect: 'BLOCK', actsFrom: '2025-03-01' },
  })),
  recordLabourAgreements: mutating('recordLabourAgreements', 'RecordLabourAgreementsInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ ...AGREEMENT, mentorId: t.menteeId }],
  })),
  endLabourAgreements: mutating('endLabourAgreements', 'EndLabourAgreementsInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ id: t.menteeId, endedBy: 'EMPLOYER', noticeOn: '2024-10-01', endedOn: '2024-11-01' }],
  })),
  putForm: mutating('putForm', 'PutFormInput', (t) => ({ ...ofRegion(t), code: 'pupil-pupil', aliases: ['чужое'] })),
  retireForm: mutating('retireForm', 'RetireFormInput', (t) => ({
    ...ofRegion(t),
    code: 'pupil-pupil',
    lastYear: YEAR,
  })),
  putTags: mutating('putTags', 'PutTagsInput', (t) => ({
    ...ofRegion(t),
    rows: [{ code: 'alien', titleRu: 'Чужая', titleEn: 'Alien' }],
  })),
  setTrainingRequirement: mutating('setTrainingRequirement', 'SetTrainingRequirementInput', (t) => ({
    ...{ ...ofYear(t), form: 'student-student', demand: 'BLOCK' },
  })),
  tagProgrammes: mutating('tagProgrammes', 'TagProgrammesInput', (t) => ({ ...ofYear(t), rows: [{ tag: 'alien' }] })),
};

/** What a stranger would do to a college's year, and to the roadmap of its region. */
export const WRITES_OF_YEARS: Record<string, Attempt> = {
  openCollegeYear: mutating('openCollegeYear', 'OpenCollegeYearInput', (t) => ({
    collegeId: t.own.id,
    year: '2025/2026',
    forms: ['student-student'],
    copyFrom: YEAR,
  })),
  updateCollegeYear: mutating('updateCollegeYear', 'UpdateCollegeYearInput', (t) => ({
    ...ofYear(t),
    curator: 'Чужой',
    leads: [{ form: 'student-student', lead: 'Чужой' }],
  })),
  closeStage: mutating('closeStage', 'CloseStageInput', (t) => ({
    ...ofYear(t),
    stage: 1,
    closedOn: '2024-09-30',
    override: 'чужая',
  })),
  reopenStage: mutating('reopenStage', 'ReopenStageInput', (t) => ({ ...ofYear(t), stage: 1, ...REASON })),
  completeActivity: mutating('completeActivity', 'CompleteActivityInput', (t) => ({
    ...ofActivity(t),
    doneOn: '2024-09-10',
  })),
  completeActivities: mutating('completeActivities', 'CompleteActivitiesInput', (t) => ({
    ...ofYear(t),
    rows: [{ code: '1.1', doneOn: '2024-09-10' }],
  })),
  reopenActivity: mutating('reopenActivity', 'ReopenActivityInput', (t) => ({ ...ofActivity(t), ...REASON })),
  markActivityNotApplicable: mutating('markActivityNotApplicable', 'MarkActivityNotApplicableInput', (t) => ({
    ...ofActivity(t),
    ...REASON,
  })),
  changeActivity: mutating('changeActivity', 'ChangeActivityInput', (t) => ({
    ...ofActivity(t),
    dueOn: '2024-10-10',
    ...REASON,
  })),
  addActivity: mutating('addActivity', 'AddActivityInput', (t) => ({
    ...ofYear(t),
    ...{ stage: 1, title: 'Чужое', resultText: 'Чужой', responsible: ['PROJECT_CURATOR'], ...DAYS },
  })),
  editRoadmap: mutating('editRoadmap', 'EditRoadmapInput', (t) => ({
    regionId: t.region.region.id,
    validFrom: YEAR,
    source: 'чужой',
    activities: [ALIEN_ACTIVITY],
  })),
};

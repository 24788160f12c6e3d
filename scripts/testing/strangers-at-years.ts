import { mutating, type Attempt } from './attempt.js';
import { YEAR, type SettledCollege } from './settled-college.js';

const ofYear = (t: SettledCollege) => ({ collegeId: t.own.id, year: YEAR });
const ofActivity = (t: SettledCollege) => ({ ...ofYear(t), code: '1.1' });
const REASON = { reason: 'чужая' };
const DAYS = { startsOn: '2024-09-01', dueOn: '2024-09-30' };

const ALIEN_ACTIVITY = {
  ...{ code: '1.1', titleRu: 'Чужое', titleEn: 'Alien', resultRu: 'Чужой', resultEn: 'Alien' },
  ...{ responsible: ['PROJECT_CURATOR'], results: [], proofs: [], ...DAYS },
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

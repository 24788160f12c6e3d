import { describe, expect, it } from '@jest/globals';
import { campaignProblems, isSurveyYear, lastDay, seriesProblems, type SeriesFacts } from './survey-campaign.policy.js';

const TODAY = '2026-11-29';
const campaign = { year: 2026, opensOn: '2026-11-01', closesOn: '2026-12-20', checkpoint: '3.5' };

const found = (changes: object, today = TODAY) =>
  campaignProblems({ ...campaign, ...changes }, today).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the year of a survey', () => {
  it.each([
    [2026, '2026-09-01', true],
    [2026, '2027-08-31', true],
    [2027, '2027-08-01', true],
    [2027, '2027-07-31', false],
    [2025, '2026-09-01', false],
    [2062, '2026-11-29', false],
  ])('may be %d on %s: %s', (year, today, may) => {
    expect(isSurveyYear(year, today)).toBe(may);
  });
});

describe('the days of a survey', () => {
  it('lie in its year, and end the day before its figures are told for its last', () => {
    expect(lastDay(2026)).toBe('2027-08-30');
    expect(found({})).toEqual([]);
    expect(found({ opensOn: '2026-08-31' })).toEqual(['SURVEY_OPENS opensOn']);
    expect(found({ closesOn: '2027-08-30' })).toEqual([]);
    expect(found({ closesOn: '2027-08-31' })).toEqual(['SURVEY_CLOSES closesOn']);
    expect(found({ opensOn: '2026-12-21' })).toEqual(['SURVEY_OPENS opensOn']);
  });

  it('are not over before it is opened', () => {
    expect(found({ closesOn: TODAY })).toEqual([]);
    expect(found({ closesOn: '2026-11-28' })).toEqual(['SURVEY_CLOSES closesOn']);
  });

  it('belong to a checkpoint that there is, or to none', () => {
    expect(found({ checkpoint: null })).toEqual([]);
    expect(found({ checkpoint: '5.5' })).toEqual(['CHECKPOINT_UNKNOWN checkpoint']);
  });
});

describe('a survey that goes on with a series', () => {
  const entry: SeriesFacts = {
    ...{ regionId: 'r', collegeId: null, audience: 'MENTEE', year: 2026, form: '' },
    ...{ phases: ['ENTRY'], closesOn: '2026-10-31' },
  };
  const next = { ...entry, phase: 'FINAL', opensOn: '2026-11-01' };
  const problems = (changes: object, series: SeriesFacts | null = entry) =>
    seriesProblems(series, { ...next, ...changes }).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('asks the same people', () => {
    expect(problems({})).toEqual([]);
    for (const other of [
      { regionId: 's' },
      { collegeId: 'c' },
      { audience: 'MENTOR' },
      { year: 2025 },
      { form: 'x' },
    ]) {
      expect(problems(other)).toEqual(['SERIES_UNFIT continues']);
    }
    expect(problems({}, null)).toEqual(['SERIES_UNFIT continues']);
  });

  it('asks them later on, when the one before it is over', () => {
    expect(problems({ phase: 'ENTRY' })).toEqual(['SERIES_PHASE template']);
    expect(problems({ phase: 'INTERIM' }, { ...entry, phases: ['ENTRY', 'FINAL'] })).toEqual(['SERIES_PHASE template']);
    expect(problems({ opensOn: '2026-10-31' })).toEqual(['SERIES_OVERLAPS opensOn']);
  });
});

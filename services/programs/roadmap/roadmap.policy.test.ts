import { describe, expect, it } from '@jest/globals';
import { activityStatus, datedRoadmap } from './roadmap.policy.js';

describe('the dated roadmap of a college year', () => {
  const dates = (year: number, code: string) => {
    const found = datedRoadmap(year).find((activity) => activity.code === code);
    return found && [found.startsOn, found.dueOn];
  };

  it.each([
    ['1.1', '2024-08-01', '2024-09-30'],
    ['1.6', '2024-08-01', '2024-09-30'],
    ['2.4', '2024-09-01', '2024-09-30'],
    ['3.5', '2025-01-01', '2025-01-31'],
    ['4.3', '2025-02-01', '2025-04-30'],
    ['5.4', '2024-09-01', '2025-08-31'],
    ['6.3', '2024-09-01', '2025-08-31'],
    ['7.1', '2025-05-01', '2025-08-31'],
    ['7.2', '2025-05-01', '2025-08-31'],
  ])('dates %s in 2024/2025', (code, startsOn, dueOn) => {
    expect(dates(2024, code)).toEqual([startsOn, dueOn]);
  });

  it('moves with the year', () => {
    expect(dates(2019, '1.1')).toEqual(['2019-08-01', '2019-09-30']);
    expect(dates(2019, '3.1')).toEqual(['2020-01-01', '2020-01-31']);
  });

  it('has days that exist, in order, and within the year and the August before it', () => {
    for (const { startsOn, dueOn } of datedRoadmap(2024)) {
      for (const day of [startsOn, dueOn]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(startsOn < dueOn).toBe(true);
      expect(startsOn >= '2024-08-01' && dueOn <= '2025-08-31').toBe(true);
    }
  });
});

describe('the status of an activity', () => {
  const january = { startsOn: '2025-01-01', dueOn: '2025-01-31', doneOn: null, notApplicableOn: null };

  it.each([
    ['2024-12-31', 'PLANNED'],
    ['2025-01-01', 'DUE'],
    ['2025-01-31', 'DUE'],
    ['2025-02-01', 'OVERDUE'],
  ])('on %s is %s', (today, status) => {
    expect(activityStatus(january, today)).toBe(status);
  });

  it('is NOT_APPLICABLE once the college says so, whatever the day', () => {
    for (const today of ['2024-12-25', '2025-01-20', '2025-06-01']) {
      expect(activityStatus({ ...january, notApplicableOn: '2024-12-20' }, today)).toBe('NOT_APPLICABLE');
    }
  });

  it('is DONE once done, be it early, in time or late', () => {
    for (const doneOn of ['2024-12-20', '2025-01-15', '2025-03-01']) {
      for (const today of ['2024-12-25', '2025-01-20', '2025-06-01']) {
        expect(activityStatus({ ...january, doneOn }, today)).toBe('DONE');
      }
    }
  });
});

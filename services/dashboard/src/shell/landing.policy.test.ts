import { describe, expect, it } from '@jest/globals';
import {
  landingOf,
  mayGiveRoles,
  mayImport,
  regionOf,
  seesLiveFigures,
  seesWholeCollege,
  seesWholeRegion,
} from './landing.policy.js';

const place = (code: string) => ({ code });
const reader = (roles: string[], regions: string[] = [], colleges: string[] = [], served = ['26']) => ({
  me: { roles, regions: regions.map(place), colleges: colleges.map(place) },
  regions: served.map(place),
});

describe('where an account begins', () => {
  it.each([
    ['nobody', reader([]), { page: 'region', code: '26' }],
    ['nobody, of several regions', reader([], [], [], ['26', '77']), { page: 'regions' }],
    ['a coordinator', reader(['COORDINATOR'], ['26'], [], ['26', '77']), { page: 'region', code: '26' }],
    ['a director', reader(['DIRECTOR'], [], ['26-01']), { page: 'college', code: '26-01' }],
    ['a curator of two', reader(['CURATOR'], [], ['26-01', '26-02']), { page: 'colleges' }],
    [
      'a curator who coordinates too',
      reader(['CURATOR', 'COORDINATOR'], ['26'], ['26-01']),
      { page: 'region', code: '26' },
    ],
    ['a mentor', reader(['MENTOR']), { page: 'participant' }],
    ['a curator who mentors too', reader(['MENTOR', 'CURATOR'], [], ['26-01']), { page: 'college', code: '26-01' }],
    ['an operator', reader(['OPERATOR']), { page: 'access' }],
    ['an account whose roles did not arrive', { me: null, regions: [place('26')] }, { page: 'region', code: '26' }],
  ])('%s', (_, home, landing) => {
    expect(landingOf(home)).toEqual(landing);
  });
});

describe('what an account is shown', () => {
  it('is its own region, else the only one', () => {
    expect(regionOf(reader(['COORDINATOR'], ['77'], [], ['26', '77']))).toBe('77');
    expect(regionOf(reader([], [], [], ['26', '77']))).toBeNull();
  });

  it('is the whole of a region to its own coordinator alone', () => {
    expect(seesWholeRegion(reader(['COORDINATOR'], ['26']), '26')).toBe(true);
    expect(seesWholeRegion(reader(['COORDINATOR'], ['77']), '26')).toBe(false);
    expect(seesWholeRegion(reader(['ANALYST'], ['26']), '26')).toBe(false);
    expect(seesWholeRegion({ me: null, regions: [] }, '26')).toBe(false);
  });

  it('is what a college counts now to its own staff and its coordinators', () => {
    const college = { code: '26-01', region: place('26') };
    expect(seesWholeCollege(reader(['CURATOR'], [], ['26-01']), college)).toBe(true);
    expect(seesWholeCollege(reader(['CURATOR'], [], ['26-02']), college)).toBe(false);
    expect(seesWholeCollege(reader(['COORDINATOR'], ['26']), college)).toBe(true);
    expect(seesWholeCollege(reader(['ANALYST'], ['26']), college)).toBe(false);
    expect(seesWholeCollege({ me: null, regions: [] }, college)).toBe(false);
    expect(['COORDINATOR', 'DIRECTOR', 'ANALYST', 'MENTOR'].map((role) => seesLiveFigures(reader([role])))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is the import to the staff of a college', () => {
    expect(mayImport(['CURATOR'])).toBe(true);
    expect(mayImport(['COORDINATOR'])).toBe(false);
  });

  it('is the page of roles to those who give some', () => {
    expect(mayGiveRoles({ rolesToGive: [{ role: 'MENTOR' }] })).toBe(true);
    expect(mayGiveRoles({ rolesToGive: [] })).toBe(false);
    expect(mayGiveRoles(null)).toBe(false);
  });
});

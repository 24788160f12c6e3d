import { describe, expect, it } from '@jest/globals';
import { rewardProblems, voidReasonProblems } from './reward.policy.js';

const REWARD = { title: 'Лучший наставник', rewardedOn: '2025-05-20' };
const codes = (more: object, today = '2025-06-01') =>
  rewardProblems({ ...REWARD, ...more }, 2024, today, []).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a reward', () => {
  it('is given in its year or the next, and not in the future', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ rewardedOn: '2024-08-31' })).toEqual(['REWARD_DAY rewardedOn']);
    expect(codes({ rewardedOn: '2024-09-01' })).toEqual([]);
    expect(codes({ rewardedOn: '2025-06-02' })).toEqual(['REWARD_DAY rewardedOn']);
    expect(codes({ rewardedOn: '2026-08-31' }, '2027-01-01')).toEqual([]);
    expect(codes({ rewardedOn: '2026-09-01' }, '2027-01-01')).toEqual(['REWARD_DAY rewardedOn']);
  });

  it('has an order with number and date, or none', () => {
    expect(codes({ orderNumber: '7-н', orderDate: '2025-05-19' })).toEqual([]);
    expect(codes({ orderNumber: '7-н' })).toEqual(['REWARD_ORDER orderDate']);
    expect(codes({ orderDate: '2025-05-19' })).toEqual(['REWARD_ORDER orderNumber']);
    expect(codes({ orderNumber: '7-н', orderDate: '2025-06-02' })).toEqual(['REWARD_ORDER orderDate']);
    expect(codes({ orderNumber: '1'.repeat(101), orderDate: '2025-05-19' })).toEqual(['REWARD_ORDER orderDate']);
  });

  it('says what for, in bounds', () => {
    expect(codes({ title: ' \u0000 ' })).toEqual(['REWARD_TEXT title']);
    expect(codes({ title: 'я'.repeat(10_000) })).toEqual(['REWARD_TEXT title']);
    expect(voidReasonProblems(' ')).toMatchObject([{ code: 'REWARD_TEXT', path: ['reason'] }]);
    expect(voidReasonProblems('спутали')).toEqual([]);
  });
});

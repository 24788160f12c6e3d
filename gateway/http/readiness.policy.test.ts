import { describe, expect, it } from '@jest/globals';
import { readyAnswer } from './readiness.policy.js';

const whole = { gateway: true, away: [], subgraphs: 4 };

describe('a gateway', () => {
  it('is ready with all of its subgraphs, and degraded without some, which it names', () => {
    expect(readyAnswer(whole)).toEqual({ status: 200, body: { status: 'ready' } });
    expect(readyAnswer({ ...whole, away: ['school'] })).toEqual({
      status: 200,
      body: { status: 'degraded', subgraphs: ['school'] },
    });
  });

  it('is not ready without all of them, or without itself', () => {
    const away = ['participants', 'programs', 'school', 'monitoring'];
    expect(readyAnswer({ ...whole, away })).toMatchObject({ status: 503, body: { status: 'not ready' } });
    expect(readyAnswer({ ...whole, gateway: false })).toEqual({
      status: 503,
      body: { status: 'not ready', subgraphs: ['gateway'] },
    });
  });

  it('is degraded while what it is started with is being loaded, which keeps nobody from it', () => {
    expect(readyAnswer(whole, { loading: ['sample'] })).toEqual({
      status: 200,
      body: { status: 'degraded', loading: ['sample'] },
    });
  });

  it('is degraded where a disk fills, before it is full', () => {
    expect(readyAnswer(whole, { disk: ['data'] })).toEqual({
      status: 200,
      body: { status: 'degraded', disk: ['data'] },
    });
  });
});

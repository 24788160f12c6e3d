import { describe, expect, it } from '@jest/globals';
import { missingIn, type GateFacts } from './gate.policy.js';

const title = { ru: 'Название', en: 'Title' };
const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  activities: [
    { code: '1.1', stage: 1, title, settled: false },
    { code: '1.2', stage: 1, title, settled: true },
    { code: '2.1', stage: 2, title, settled: false },
  ],
  documents: [{ code: 'ROADMAP', stage: 1, title }],
  found: new Set(),
  ...more,
});
const missing = (stage: number, of: GateFacts) => missingIn(stage, of).map(({ kind, code }) => `${kind} ${code}`);

describe('what a stage asks for', () => {
  it('is told item by item: activities that are open, documents that are not held, its checkpoint', () => {
    expect(missing(1, facts())).toEqual(['ACTIVITY 1.1', 'DOCUMENT ROADMAP', 'CHECKPOINT 1.5']);
    expect(missingIn(1, facts())[1]!.problem).toMatchObject({ code: 'GATE_DOCUMENT', values: { title } });
  });

  it('is nothing once all of it is there', () => {
    const activities = [{ code: '1.1', stage: 1, title, settled: true }];
    expect(missing(1, facts({ activities, found: new Set(['DOCUMENT:ROADMAP', 'CHECKPOINT:1.5']) }))).toEqual([]);
  });

  it('is no checkpoint in stage 5, and at the end a survey beside the questionnaire', () => {
    expect(missing(5, facts())).toEqual([]);
    expect(missing(7, facts())).toEqual(['CHECKPOINT 7.1', 'CHECKPOINT 7.2']);
    expect(missing(7, facts({ found: new Set(['SURVEY_ANSWERS']) }))).toEqual(['CHECKPOINT 7.2']);
  });
});

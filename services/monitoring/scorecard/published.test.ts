import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { INDICATORS } from '../indicator/indicators.data.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Subject } from '../ledger/subject.policy.js';
import { publishedLedger, type CountsOfColleges } from '../testing/ledger.js';
import { answer } from './answer.loader.js';
import type { IndicatorFormula, Question } from './answer.policy.js';
import { AnsweredFigure } from './figure.shape.js';
import { mediansOf } from './median.shape.js';

/** A shipped indicator with a target of 70 % for the region. */
function formula(code: string): IndicatorFormula {
  const { unit, direction, countedIn, numerator, denominator } = INDICATORS.find((one) => one.code === code)!;
  const targets = [{ collegeId: null, year: 2020, value: 70, verified: true, source: '' }];
  return { unit, direction, countedIn, numerator, denominator, targets, indicator: { code, version: 1 } as Indicator };
}

const college = (id: string) => ({ id, regionId: 'region', reached: false });
const ofCollege = (id: string): Subject => ({ kind: 'COLLEGE', college: college(id) });
const ofRegion = (...ids: string[]): Subject => ({ kind: 'REGION', regionId: 'region', colleges: ids.map(college) });

async function figure(subject: Subject, colleges: CountsOfColleges, code = 'learners_as_mentees') {
  const enterprises = ['enterprises_with_mentors', 'partner_enterprises'].map((measure) => ({
    set: 0,
    measure,
    value: 2,
  }));
  const ledger = publishedLedger(colleges, enterprises);
  const question: Question = { subject, formula: formula(code), year: 2024, ledger };
  const [given] = await answer([question]);
  const [median] = mediansOf([question], 'en');
  return { figure: new AnsweredFigure(given!, 'en'), median: median! };
}

const OPEN = { 'mentees STUDENT': 30, learners: 100 };
const HIDDEN = { 'mentees STUDENT': 'SUPPRESSED', learners: 100 } as const;

const hidden = {
  status: 'SUPPRESSED',
  source: 'PUBLISHED',
  value: null,
  numerator: null,
  denominator: null,
  gap: null,
  aboveHundred: false,
  note: 'Hidden: by this figure, or by it and others together, single people could be recognised.',
};

describe('a published figure', () => {
  it('is made of what the ledger holds as a live one is, and names its source', async () => {
    const { figure: given } = await figure(ofCollege('open'), { open: OPEN });
    expect(given).toMatchObject({ status: 'OK', source: 'PUBLISHED', value: 30, numerator: 30, gap: 40, note: null });
    const missing = (await figure(ofCollege('silent'), { open: OPEN })).figure;
    expect(missing).toMatchObject({ status: 'MISSING', source: 'PUBLISHED', note: expect.stringContaining('No data') });
  });

  it('that is suppressed hides its value, its parts and its gap, and keeps its target', async () => {
    const { figure: given } = await figure(ofCollege('small'), { small: HIDDEN });
    expect(given).toMatchObject({ ...hidden, target: 70, coverage: { reported: 1, expected: 1 } });
  });

  it('of a region is suppressed with that of a college, as is the median', async () => {
    const { figure: given, median } = await figure(ofRegion('open', 'small', 'silent'), { open: OPEN, small: HIDDEN });
    expect(given).toMatchObject({ ...hidden, coverage: { reported: 2, expected: 3 } });
    const { status, source, value, note } = hidden;
    expect(median).toMatchObject({ status, source, value, note, colleges: 0 });
  });

  it('of organisations is suppressed likewise, though they are counted anew', async () => {
    const shares = (value: number | 'SUPPRESSED') => ({ enterprises_with_mentors: value, partner_enterprises: 5 });
    const region = ofRegion('one', 'other');
    const code = 'enterprises_with_mentors';
    expect((await figure(region, { one: shares(2), other: shares(1) }, code)).figure).toMatchObject({
      status: 'OK',
      numerator: 2,
      denominator: 2,
    });
    expect((await figure(region, { one: shares(2), other: shares('SUPPRESSED') }, code)).figure).toMatchObject(hidden);
  });
});

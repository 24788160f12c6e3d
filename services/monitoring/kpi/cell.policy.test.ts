import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../indicator/indicator.type.js';
import { answer } from '../scorecard/answer.loader.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { publishedLedger } from '../testing/ledger.js';
import { cellAnswer, cellsOf } from './cell.policy.js';
import type { Cut } from './kpi.policy.js';

const term = (measure: string, category = '') => ({ measure, category, form: '' });

const formula: IndicatorFormula = {
  unit: 'PEOPLE',
  direction: 'AT_LEAST',
  countedIn: 'NUMERATOR_ONLY',
  numerator: [term('mentors')],
  denominator: [term('learners')],
  targets: [{ collegeId: null, year: 2024, value: 10, verified: true, source: '' }],
  indicator: { code: 'mentors' } as Indicator,
};

const ledger = publishedLedger({
  college: { mentors: 9, 'mentors STUDENT': 'SUPPRESSED', 'mentors TEACHER': 4, learners: 100 },
});
const page = {
  subject: { kind: 'COLLEGE' as const, college: { id: 'college', regionId: 'region', reached: false } },
  year: 2024,
  ledger,
};

async function row(category: Cut['category'], about = page) {
  const [cell] = cellsOf([about], [formula], [{ form: null, category }]);
  const { whole, part } = cell!;
  const [ofWhole, ofPart] = await answer(part ? [whole, part] : [whole]);
  const { answer: given, counted } = cellAnswer(cell!, ofWhole!, ofPart ?? null);
  return [given.score.status, given.score.numerator, given.target?.value ?? null, counted];
}

describe('a row of the table', () => {
  it('is the whole figure, or the narrowed one, which has no target', async () => {
    expect(await row(null)).toEqual(['OK', 9, 10, true]);
    expect(await row('TEACHER')).toEqual(['OK', 4, null, true]);
  });

  it('is suppressed where its part is, though the whole is told', async () => {
    expect(await row('STUDENT')).toEqual(['SUPPRESSED', null, null, true]);
  });

  it('is not counted so where the whole is there, be it hidden, and the part is not', async () => {
    expect(await row('PUPIL')).toEqual(['NOT_APPLICABLE', null, null, false]);
    const hidden = publishedLedger({ college: { mentors: 'SUPPRESSED', learners: 100 } });
    expect(await row('PUPIL', { ...page, ledger: hidden })).toEqual(['NOT_APPLICABLE', null, null, false]);
    expect(await row(null, { ...page, ledger: hidden })).toEqual(['SUPPRESSED', null, 10, true]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { term } from '../indicator/formula.policy.js';
import type { Indicator } from '../indicator/indicator.type.js';
import { answer } from '../scorecard/answer.loader.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { publishedLedger } from '../ledger/published-ledger.js';
import { countedLedger } from '../testing/ledger.js';
import { cellAnswer, cellsOf } from './cell.policy.js';
import type { Page } from './cell.policy.js';
import type { Cut } from '../ledger/cut.policy.js';

const formula: IndicatorFormula = {
  unit: 'PEOPLE',
  direction: 'AT_LEAST',
  countedIn: 'NUMERATOR_ONLY',
  numerator: [term('mentors')],
  denominator: [term('learners')],
  targets: [{ collegeId: null, year: 2024, value: 10, verified: true, source: '' }],
  indicator: { code: 'mentors' } as Indicator,
};

const page: Page = {
  subject: { kind: 'COLLEGE', college: { id: 'college', regionId: 'region', municipality: '', reached: true } },
  year: 2024,
  ledger: countedLedger({ college: { mentors: 9, 'mentors TEACHER': 4, learners: 100 } }),
};

async function row(category: Cut['category'], about = page) {
  const [cell] = cellsOf([about], [formula], [{ form: null, category }]);
  const { whole, part } = cell!;
  const [ofWhole, ofPart] = await answer(part ? [whole, part] : [whole]);
  const { answer: given, counted } = cellAnswer(cell!, ofWhole!, ofPart ?? null);
  return [given.score.status, given.score.numerator, given.target?.value ?? null, counted];
}

/** What is published of the college, the whole and one category, with a target that is another one by now. */
function published(...figures: readonly ['OK' | 'SUPPRESSED', string, number | null][]): Page {
  const rows = figures.map(([status, category, numerator]) => ({
    subject: 'COLLEGE' as const,
    collegeId: 'college',
    municipality: '',
    indicator: 'mentors',
    form: '',
    category,
    status,
    numerator,
    denominator: numerator === null ? null : 100,
    coverage: { reported: 1, expected: 1 },
    version: 1,
    automatic: false,
    kept: false,
  }));
  const kept = { indicator: 'mentors', documentDate: null, url: null, asOf: '2025-09-20' };
  const targets = [{ ...formula.targets[0]!, ...kept, value: 20 }];
  const period = { code: '2024/2025', speaksFor: '2025-08-31', revision: 1 };
  return { ...page, ledger: publishedLedger(period, rows, targets) };
}

describe('a row of the table', () => {
  it('is the whole figure, or the narrowed one, which has no target', async () => {
    expect(await row(null)).toEqual(['OK', 9, 10, true]);
    expect(await row('TEACHER')).toEqual(['OK', 4, null, true]);
  });

  it('is not counted so where the whole is there and the part is not', async () => {
    expect(await row('PUPIL')).toEqual(['NOT_APPLICABLE', null, null, false]);
  });

  it('that is published is suppressed where its part is, though the whole is told', async () => {
    const told = published(['OK', '', 90], ['SUPPRESSED', 'STUDENT', null]);
    expect(await row('STUDENT', told)).toEqual(['SUPPRESSED', null, null, true]);
    expect(await row(null, told)).toEqual(['OK', 90, 20, true]);
  });

  it('and is not counted so where the whole is there, be it hidden, and the part is not', async () => {
    const hidden = published(['SUPPRESSED', '', null]);
    expect(await row('PUPIL', hidden)).toEqual(['NOT_APPLICABLE', null, null, false]);
    expect(await row(null, hidden)).toEqual(['SUPPRESSED', null, 20, true]);
  });
});

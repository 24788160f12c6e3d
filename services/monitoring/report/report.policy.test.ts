import { describe, expect, it } from '@jest/globals';
import type { Counts } from '../ledger/counts.policy.js';
import { collegesOfRegion, figuresOfCollege, figuresOfRegion, textProblems, tidyText, type PublishedWhole, type ReportedFormula, type ToldCounts } from './report.policy.js'; // prettier-ignore

const formula: ReportedFormula = {
  id: 'i',
  code: 'mentees',
  title: { ru: 'Доля', en: 'Share' },
  unit: 'PEOPLE',
  direction: 'AT_LEAST',
  countedIn: 'NUMERATOR_ONLY',
  numerator: [{ measure: 'mentees', category: '', form: '' }],
  denominator: [{ measure: 'learners', category: '', form: '' }],
  targets: [
    { collegeId: null, year: 2024, value: 20, verified: false, source: '' },
    { collegeId: 'c', year: 2024, value: 10, verified: false, source: '' },
  ],
};
const moments = { year: 2024, formulas: [formula] };

const counts = (mentees: number, learners?: number): Counts => ({
  asOf: '2025-08-31',
  values: { 'mentees  ': mentees, ...(learners === undefined ? {} : { 'learners  ': learners }) },
});

const told = (...of: Parameters<typeof counts>): ToldCounts => ({ counts: counts(...of), automatic: false });

const published = (more: Partial<PublishedWhole> = {}): PublishedWhole => ({
  indicatorId: 'i',
  collegeId: null,
  status: 'OK',
  numerator: 30,
  denominator: 200,
  reported: 2,
  expected: 3,
  automatic: false,
  ...more,
});
const HIDDEN = { status: 'SUPPRESSED', numerator: null, denominator: null } as const;

describe('a figure of a college', () => {
  it('is its own, with its own target, beside that of before and of the region', () => {
    const [figure] = figuresOfCollege(moments, 'c', told(4, 100), counts(3, 100), [published()]);
    expect(figure).toMatchObject({ status: 'OK', value: 4, numerator: 4, target: 10, gap: 6, before: 3, region: 15 });
  });

  it('says from which year its target is carried forward, and nothing where it is of the year', () => {
    const said = (year: number) =>
      figuresOfCollege({ ...moments, year }, 'c', told(4, 100), null, [])[0]!.targetCarriedForwardFrom;
    expect([said(2024), said(2026)]).toEqual([undefined, 2024]);
    const [ofRegion] = figuresOfRegion({ ...moments, year: 2025 }, [published()], []);
    expect(ofRegion).toMatchObject({ target: 20, targetCarriedForwardFrom: 2024 });
  });

  it('says whether a document confirms its target, and nothing where there is none', () => {
    const said = (targets: ReportedFormula['targets']) =>
      figuresOfCollege({ year: 2024, formulas: [{ ...formula, targets }] }, 'c', told(4, 100), null, [])[0]!
        .targetVerified;
    const [one] = formula.targets as [(typeof formula.targets)[number]];
    expect([said([one]), said([{ ...one, verified: true }]), said([])]).toEqual([false, true, undefined]);
  });

  it('says by whose word it stands, and nothing where it is not told', () => {
    const said = (of: ToldCounts) => figuresOfCollege(moments, 'c', of, null, [])[0]!.approval;
    expect([said(told(4, 100)), said({ ...told(4, 100), automatic: true }), said(told(4))]).toEqual([
      ...['ACCEPTED', 'AUTOMATIC', undefined],
    ]);
    const ofRegion = (...of: PublishedWhole[]) => figuresOfRegion(moments, of, [])[0]!.approval;
    expect([ofRegion(published({ automatic: true })), ofRegion()]).toEqual(['AUTOMATIC', undefined]);
  });

  it('is not told where it is not reported, nor what the region hides', () => {
    const [figure] = figuresOfCollege(moments, 'c', told(4), null, [published(HIDDEN)]);
    expect(figure).toMatchObject({ status: 'MISSING', value: null, before: null, region: null });
    expect(figure!.coverage).toEqual({ reported: 0, expected: 1 });
  });
});

describe('a figure of a region', () => {
  it('is what is published, against its own target', () => {
    const [figure] = figuresOfRegion(moments, [published()], [published({ numerator: 20 })]);
    expect(figure).toMatchObject({
      value: 15,
      target: 20,
      gap: 10,
      before: 10,
      coverage: { reported: 2, expected: 3 },
    });
  });

  it('says nothing of what is hidden, now or before', () => {
    const [figure] = figuresOfRegion(moments, [published(HIDDEN)], [published(HIDDEN)]);
    expect(figure).toMatchObject({ status: 'SUPPRESSED', value: null, numerator: null, denominator: null, gap: null, before: null }); // prettier-ignore
  });

  it('is not compared with one by another formula', () => {
    expect(figuresOfRegion(moments, [published()], [published({ indicatorId: 'old' })])[0]!.before).toBeNull();
  });

  it('stands beside those of its colleges, each by its own', () => {
    const colleges = ['a', 'b'].map((id) => ({ id, code: id, name: { ru: id, en: id } }));
    const told = [published(), published({ collegeId: 'b', numerator: 5, denominator: 50 })];
    expect(collegesOfRegion(moments, colleges, told).map(({ figures }) => figures)).toEqual([
      [{ status: 'MISSING', value: null }],
      [{ status: 'OK', value: 10 }],
    ]);
  });
});

describe('a text', () => {
  it('is kept without what no document can hold', () => {
    expect(tidyText(' а\r\nб\rв\u0000\u000b\ud800 ')).toBe('а\nб\nв\ufffd');
  });

  it('has an end', () => {
    const texts = { strengths: 'я'.repeat(5000), weaknesses: 'я'.repeat(5001), practices: '' };
    expect(textProblems(texts)).toMatchObject([{ code: 'REPORT_TEXT_LENGTH', path: ['weaknesses'] }]);
  });
});

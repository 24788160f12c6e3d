import { describe, expect, it } from '@jest/globals';
import { BEGINNING, isUnderWay, next, type Flow, type FlowEvent } from './flow.policy.js';
import type { Report } from './lines.type.js';

const report = (accepted: number): Report => ({
  summary: { dryRun: false, filename: null, rows: 3, accepted, refused: 3 - accepted, warnings: 0 },
  rows: [],
  rowsOmitted: 0,
  warnings: [],
});
const failure = { kind: 'network', message: null } as const;
const progress = { phase: 'pairing', done: 1, total: 2 } as const;
const after = (...events: FlowEvent[]): Flow => events.reduce(next, BEGINNING);

const check: FlowEvent = { type: 'check' };
const commit: FlowEvent = { type: 'commit' };
const checked: FlowEvent = { type: 'report', report: report(2), refused: null };
const told = { report: report(2), refused: null, failure: null };
const refused = { filename: 'x.xlsx', xlsx: '', header: ['ФИО'], rows: [{ row: 5, cells: ['Белова'] }] };
const mend: FlowEvent = { type: 'mend' };
const failed: FlowEvent = { type: 'fail', failure };

describe('an import', () => {
  it('is checked, shown, and then imported', () => {
    expect(after(check)).toEqual({ step: 'checking', progress: null, first: null });
    expect(after(check, { type: 'progress', progress })).toEqual({ step: 'checking', progress, first: null });
    const first = { rows: [{ row: 4, name: 'Ким Яна' }], total: 1 };
    expect(after(check, { type: 'first', first })).toEqual({ step: 'checking', progress: null, first });
    expect(after({ type: 'first', first })).toEqual(BEGINNING);
    expect(after(check, checked)).toEqual({ step: 'checked', ...told });
    expect(after(check, checked, commit)).toEqual({ step: 'importing', from: after(check, checked), progress: null });
    expect(after(check, checked, commit, { ...checked, report: report(1) })).toEqual({
      step: 'imported',
      ...told,
      report: report(1),
    });
  });

  it('is not begun a second time while it runs, nor once it is done', () => {
    for (const flow of [after(check), after(check, checked, commit), after(check, checked, commit, checked)]) {
      expect(next(flow, check)).toBe(flow);
      expect(next(flow, commit)).toBe(flow);
    }
  });

  it('that wrote nothing, as something is to be decided first, is shown as a check is', () => {
    const held = { ...told, report: { ...report(2), summary: { ...report(2).summary, dryRun: true } } };
    expect(after(check, checked, commit, { ...checked, report: held.report })).toEqual({ step: 'checked', ...held });
  });

  it('does not begin without a check, nor without a row that can be taken', () => {
    expect(next(BEGINNING, commit)).toBe(BEGINNING);
    const nothing = after(check, { ...checked, report: report(0) });
    expect(next(nothing, commit)).toBe(nothing);
  });

  it('that fails can be tried again from where it failed', () => {
    expect(after(check, failed)).toEqual({ step: 'choosing', failure });
    const broken = after(check, checked, commit, failed);
    expect(broken).toEqual({ step: 'checked', ...told, failure });
    expect(next(broken, commit)).toEqual({ step: 'importing', from: broken, progress: null });
  });

  it('can be left while it is checked, and not while it writes', () => {
    expect(after(check, { type: 'cancel' })).toEqual(BEGINNING);
    const writing = after(check, checked, commit);
    expect(next(writing, { type: 'cancel' })).toBe(writing);
    expect(next(writing, { type: 'restart' })).toBe(writing);
    expect(isUnderWay(writing)).toBe(true);
  });

  it('takes no notice of lines that come after it was left', () => {
    const left = after(check, { type: 'cancel' });
    for (const late of [checked, failed, { type: 'progress', progress } as const]) expect(next(left, late)).toBe(left);
  });

  it('goes on with the rows that were mended, and with those that are refused again', () => {
    const some: FlowEvent = { ...checked, refused };
    const imported = after(check, some, commit, some);
    expect(next(imported, mend)).toEqual({ step: 'importing', from: imported, progress: null });
    expect(after(check, some, commit, some, mend, checked)).toEqual({ step: 'imported', ...told });
    const broken = after(check, some, commit, some, mend, failed);
    expect(broken).toEqual({ ...imported, failure });
    expect(next(broken, mend)).toMatchObject({ step: 'importing' });
  });

  it('has nothing to be mended before the good rows are in, unless there are none', () => {
    const some: FlowEvent = { ...checked, refused };
    const before = after(check, some);
    expect(next(before, mend)).toBe(before);
    const none = after(check, { ...some, report: report(0) });
    expect(next(none, mend)).toEqual({ step: 'importing', from: none, progress: null });
    const clean = after(check, checked, commit, checked);
    expect(next(clean, mend)).toBe(clean);
  });
});

import { describe, expect, it } from '@jest/globals';
import { collegeParameter } from '../parameters.js';
import { importParameters } from './parameters.js';

const SOUND = { sheet: 'mentors', year: '2024/2025', preview: 'true' };
const read = (query: Record<string, string> | string) => importParameters(new URLSearchParams(query));

describe('importParameters', () => {
  it('reads what is to be done', () => {
    const filename = 'База.xlsx';
    expect(read({ ...SOUND, filename })).toEqual({
      kind: 'mentors',
      year: 2024,
      cohort: null,
      dryRun: true,
      filename,
      refused: false,
      sheets: [],
      attesting: {},
    });
    expect(read({ ...SOUND, refused: 'true' })).toMatchObject({ refused: true });
    expect(() => read({ ...SOUND, refused: 'yes' })).toThrow(/refused=/);
    expect(read({ ...SOUND, preview: 'false' })).toMatchObject({ dryRun: false, filename: null });
  });

  it('reads of which cohort a table is, and on which day its marks were given', () => {
    const id = '01980000-0000-7000-8000-000000000001';
    const ofCohort = { sheet: 'results', cohort: id, preview: 'true' };
    expect(read(ofCohort)).toMatchObject({ year: null, cohort: { kind: 'results', id, markedOn: null } });
    expect(read({ ...ofCohort, markedOn: '2024-10-08' }).cohort).toMatchObject({ markedOn: '2024-10-08' });
    expect(() => read({ ...ofCohort, markedOn: '2024-02-30' })).toThrow(/markedOn=/);
    expect(() => read({ ...ofCohort, sheet: 'applicants', markedOn: '2024-10-08' })).toThrow(/markedOn=/);
    expect(() => read({ ...ofCohort, cohort: 'x' })).toThrow(/cohort=/);
    expect(() => read({ ...SOUND, cohort: id })).toThrow(/cohort=/);
    expect(() => read({ ...ofCohort, attestConsents: 'true' })).toThrow(/attestConsents=/);
  });

  it('reads what the college says to what it attests, of bases alone, and each once', () => {
    const order = { orderNumber: '12-н', orderDate: '2024-09-02' };
    const said = { consents: true, pairs: { number: '12-н', date: '2024-09-02', actsFrom: '2024-09-02' } };
    expect(read({ ...SOUND, attestConsents: 'true', ...order }).attesting).toEqual(said);
    expect(read({ ...SOUND, withoutAttesting: 'true' }).attesting).toEqual({ consents: false, pairs: 'LEFT_OUT' });
    expect(read({ ...SOUND, withoutAttesting: 'false' }).attesting).toEqual({});
    const wrongly: readonly Record<string, string>[] = [
      { attestConsents: 'yes' },
      { ...order, withoutOrder: 'true' },
      { orderNumber: '12-н' },
    ];
    for (const wrong of wrongly) {
      expect(() => read({ ...SOUND, ...wrong })).toThrow();
    }
    expect(() => read({ sheet: 'headcount', preview: 'true', withoutOrder: 'true' })).toThrow(/только о базах/);
    expect(() => read(`${new URLSearchParams({ ...SOUND, ...order }).toString()}&orderNumber=7`)).toThrow(/один раз/);
  });

  it('needs no year for headcounts, whose rows say it', () => {
    expect(read({ sheet: 'headcount', preview: 'true' })).toMatchObject({ kind: 'headcount', year: null });
  });

  it.each([
    ['no sheet', { sheet: '' }],
    ['a sheet that there isn’t', { sheet: 'constructor' }],
    ['a year of four digits', { year: '2024' }],
    ['two years apart', { year: '2024/2026' }],
    ['a preview of yes', { preview: 'yes' }],
    ['a long name', { filename: 'x'.repeat(256) }],
  ])('refuses %s in both languages', (_what, wrong) => {
    expect(() => read({ ...SOUND, ...wrong })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        text: { ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(/^[^а-я]+$/) },
      }),
    );
  });

  it('never writes because a parameter is missing or stands twice', () => {
    const { preview: _, ...rest } = SOUND;
    expect(() => read(rest)).toThrow();
    expect(() => read(`${new URLSearchParams(rest).toString()}&preview=true&preview=false`)).toThrow();
  });

  it('makes one clean line of a file’s name', () => {
    expect(read({ ...SOUND, filename: 'a\u0000b\r\n\u202fc.xlsx' }).filename).toBe('a b c.xlsx');
  });
});

describe('collegeParameter', () => {
  it('takes a code, and nothing that can’t be one', () => {
    expect(collegeParameter(new URLSearchParams({ college: '26-01' }))).toBe('26-01');
    for (const query of ['', 'college=', 'college=a&college=b', 'college=%22%7D', `college=${'x'.repeat(65)}`]) {
      expect(() => collegeParameter(new URLSearchParams(query))).toThrow(/код/);
    }
  });
});

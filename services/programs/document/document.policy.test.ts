import { describe, expect, it } from '@jest/globals';
import { changedFields, emptyEntry, entryProblems, standingOf, withGiven, type Entry } from './document.policy.js';
import { DOCUMENT_KINDS, isOrderKind } from '../document-kind/document-kinds.data.js';
import { readinessOf } from './readiness.policy.js';

const TODAY = '2024-10-10';
const entry = (given: Partial<Entry>): Entry => ({ ...emptyEntry(1), ...given });
const codes = (given: Partial<Entry>, kind = 'ROADMAP') =>
  entryProblems(kind, entry(given), TODAY).map(({ code, path }) => `${code} ${path.join('.')}`);

const FILE = { sha256: 'a'.repeat(64), name: 'приказ.pdf', type: 'pdf', bytes: 1 };

describe('what an entry is to say', () => {
  it('may be little', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ number: '7', date: TODAY, link: 'https://college.example/7', file: FILE }, 'ORDER_MODEL')).toEqual(
      [],
    );
  });

  it('is bounded', () => {
    expect(codes({ title: 'а'.repeat(301), signer: 'а'.repeat(201), number: '1'.repeat(101), stage: 8 })).toEqual([
      'DOCUMENT_TEXT_TOO_LONG title',
      'DOCUMENT_TEXT_TOO_LONG signer',
      'DOCUMENT_NUMBER_MALFORMED number',
      'STAGE_UNKNOWN stage',
    ]);
  });

  it('has days that can be', () => {
    expect(codes({ date: '2024-10-11' })).toEqual(['DOCUMENT_IN_FUTURE date']);
    expect(codes({ validFrom: '2024-10-02', validUntil: '2024-10-01' })).toEqual(['DOCUMENT_TERM_REVERSED validUntil']);
    expect(codes({ date: '2024-10-02', validUntil: '2024-10-01' })).toEqual(['DOCUMENT_TERM_REVERSED validUntil']);
    expect(codes({ number: '7' }, 'ORDER_MODEL')).toEqual(['DOCUMENT_DATE_MISSING date']);
    expect(codes({ number: '7' }, 'MINUTES_COUNCIL')).toEqual([]);
  });

  it.each(['http://college.example', 'javascript:alert(1)', 'https://', 'https://me:secret@college.example', 'college.example'])(
    'takes no link like %s',
    (link) => expect(codes({ link })).toEqual(['DOCUMENT_LINK_MALFORMED link']),
  ); // prettier-ignore

  it.each([{ sha256: 'A'.repeat(64) }, { name: ' ' }, { name: 'а'.repeat(256) }, { type: 'exe' }, { bytes: 0 }])(
    'takes no file like %j',
    (wrong) => expect(codes({ file: { ...FILE, ...wrong } })).toEqual(['DOCUMENT_FILE_MALFORMED file']),
  );
});

describe('what is given of an entry', () => {
  it('keeps what is left out, and clears what is empty', () => {
    const known = entry({ title: 'Было', number: '1', date: TODAY, stage: 3 });
    const now = withGiven(known, { title: ' ', number: ' 2 ', date: null, stage: null }, 1);
    expect(now).toEqual(entry({ title: null, number: '2', date: null, stage: 1 }));
    expect(changedFields(known, now).sort()).toEqual(['date', 'number', 'stage', 'title']);
    expect(withGiven(known, {}, 1)).toEqual(known);
  });
});

describe('where a document stands', () => {
  const paper = { numbered: true, number: '1', date: '2024-10-01', validFrom: null, validUntil: null, withdrawnOn: null };
  it.each([
    ['IN_FORCE', {}],
    ['IN_FORCE', { date: TODAY, validUntil: TODAY }],
    ['DRAFT', { number: null }],
    ['DRAFT', { date: null }],
    ['IN_FORCE', { numbered: false, number: null, date: null }],
    ['NOT_YET', { validFrom: '2024-10-11' }],
    ['EXPIRED', { validUntil: '2024-10-09' }],
    ['WITHDRAWN', { number: null, withdrawnOn: TODAY }],
  ])('%s: %j', (standing, change) => expect(standingOf({ ...paper, ...change }, TODAY)).toBe(standing));
}); // prettier-ignore

describe('the kinds of documents', () => {
  it('are told apart, and each stage asks for some', () => {
    const kinds = DOCUMENT_KINDS.map(({ code }) => code);
    expect(new Set(kinds).size).toBe(kinds.length);
    const required = DOCUMENT_KINDS.filter((kind) => kind.required);
    expect([...new Set(required.map(({ stage }) => stage))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('number every order', () => {
    for (const { code, numbered } of DOCUMENT_KINDS.filter((kind) => isOrderKind(kind.code))) {
      expect([code, numbered]).toEqual([code, true]);
    }
  });

  it('make a stage ready as they come', () => {
    const kinds = [
      { code: 'A', stage: 1, required: true },
      { code: 'B', stage: 1, required: true },
      { code: 'C', stage: 1, required: false },
    ];
    expect(readinessOf([1, 2], kinds, new Set(['A', 'C']))).toEqual([
      { stage: 1, required: 2, held: 1, missing: [kinds[1]] },
      { stage: 2, required: 0, held: 0, missing: [] },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { keyOf, rowsOf } from './outcomes.policy.js';

const DUE = [
  { person: { id: 'a', name: 'А' }, kind: 'ATTESTATION' as const },
  { person: { id: 'b', name: 'Б' }, kind: 'EMPLOYMENT' as const },
];
const told = { answer: 'YES', day: '2025-06-01', category: 'FIRST', document: ' ' };

describe('what is told of former mentees', () => {
  it('is sent of whoever has an answer and a day, a category of an attestation alone', () => {
    const given = new Map(DUE.map((one) => [keyOf(one), told]));
    expect(rowsOf(DUE, given)).toEqual([
      { personId: 'a', kind: 'ATTESTATION', answer: 'YES', day: '2025-06-01', category: 'FIRST', document: null },
      { personId: 'b', kind: 'EMPLOYMENT', answer: 'YES', day: '2025-06-01', category: null, document: null },
    ]);
    expect(rowsOf(DUE, new Map([[keyOf(DUE[0]!), { ...told, day: '' }]]))).toEqual([]);
    expect(rowsOf(DUE, new Map([['c EMPLOYMENT', told]]))).toEqual([]);
  });
});

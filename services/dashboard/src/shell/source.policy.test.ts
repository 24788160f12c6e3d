import { expect, it } from '@jest/globals';
import { periodOf, sourceVariable } from './source.policy.js';

it('asks for published figures where the address does, by name or by a period, and else leaves it to the hub', () => {
  const asked = (search: string) => sourceVariable(new URLSearchParams(search));
  expect(['', 'source=live', 'source=published', 'period=2024/2025-Q1'].map(asked)).toEqual([
    {},
    {},
    { source: 'PUBLISHED' },
    { source: 'PUBLISHED' },
  ]);
});

it('knows the kinds of periods by how they are written', () => {
  expect(periodOf('2024/2025')).toEqual({ kind: 'year', year: '2024/2025' });
  expect(periodOf('2024/2025-Q2')).toEqual({ kind: 'quarter', year: '2024/2025', number: 2 });
  expect(periodOf('2024-10')).toEqual({ kind: 'month', day: '2024-10-01' });
  expect(['2024/2025-Q5', '2024', ''].map(periodOf)).toEqual([null, null, null]);
});

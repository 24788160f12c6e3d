import { expect, it } from '@jest/globals';
import { sourceVariable } from './source.policy.js';

it('asks for published figures where the address does, by name or by a period, and else leaves it to the hub', () => {
  const asked = (search: string) => sourceVariable(new URLSearchParams(search));
  expect(['', 'source=live', 'source=published', 'period=2024/2025-Q1'].map(asked)).toEqual([
    {},
    {},
    { source: 'PUBLISHED' },
    { source: 'PUBLISHED' },
  ]);
});

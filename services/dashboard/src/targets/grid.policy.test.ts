import { describe, expect, it } from '@jest/globals';
import { percentOf, targetGrid, yearsShown } from './grid.policy.js';

const set = (indicator: string, year: string) => ({ indicator, year });

describe('the years that targets are shown of', () => {
  it('go from the first target to the year after the running one, or to the last target', () => {
    expect(yearsShown([set('a', '2023/2024')], '2024/2025')).toEqual(['2023/2024', '2024/2025', '2025/2026']);
    expect(yearsShown([set('a', '2026/2027')], '2024/2025')).toEqual(['2024/2025', '2025/2026', '2026/2027']);
    expect(yearsShown([], '2024/2025')).toEqual(['2024/2025', '2025/2026']);
  });
});

describe('the table of targets', () => {
  it('has a cell for each year, with a target or without', () => {
    const [target] = [set('a', '2024/2025')];
    expect(targetGrid([{ code: 'a' }, { code: 'b' }], [target], ['2024/2025', '2025/2026'])).toEqual([
      {
        indicator: { code: 'a' },
        cells: [
          { year: '2024/2025', target },
          { year: '2025/2026', target: null },
        ],
      },
      {
        indicator: { code: 'b' },
        cells: [
          { year: '2024/2025', target: null },
          { year: '2025/2026', target: null },
        ],
      },
    ]);
  });
});

describe('a percentage', () => {
  it('is written with a comma or a point, with its sign or without', () => {
    expect(['70', '70,5', ' 70.5 % ', ''].map(percentOf)).toEqual([70, 70.5, 70.5, null]);
    expect(percentOf('много')).toBeNaN();
  });
});

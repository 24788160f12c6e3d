import { describe, expect, it } from '@jest/globals';
import { groupFrom, groupText } from './group.policy.js';

describe('a working group as it is typed', () => {
  const members = [
    { name: 'Громов Олег', position: 'методист' },
    { name: 'Ильина Анна', position: 'педагог, наставник' },
  ];

  it('is somebody a line, with the position behind the first comma', () => {
    expect(groupFrom('Громов Олег , методист\n\n Ильина Анна, педагог, наставник')).toEqual(members);
    expect(groupFrom(groupText(members))).toEqual(members);
    expect(groupFrom(' \n')).toEqual([]);
  });

  it('is not understood where a position is missing', () => {
    expect(groupFrom('Громов Олег')).toBeNull();
    expect(groupFrom(', методист')).toBeNull();
  });
});

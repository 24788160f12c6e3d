import { expect, it } from '@jest/globals';
import { CONTENT_PROBLEMS } from '../workbook/problems.js';
import { parseQualification, QUALIFICATION_WORDS } from './qualification.js';

it('a category is known by its word, and what the hub does not keep is left out', () => {
  const read = (text: string) => {
    const parsed = parseQualification(text);
    return parsed.ok ? parsed.value : parsed.problem;
  };
  for (const [code, word] of Object.entries(QUALIFICATION_WORDS)) expect(read(word)).toBe(code);
  expect(['Высшая; педагог-наставник', 'ПЕДАГОГ – МЕТОДИСТ', 'высшая', 'первая', 'нет', '–'].map(read)).toEqual([
    ...['MENTOR', 'METHODIST', null, null, null, null],
  ]);
  expect(read('5')).toEqual(CONTENT_PROBLEMS.unreadableQualification('5'));
});

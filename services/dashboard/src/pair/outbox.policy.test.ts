import { expect, it } from '@jest/globals';
import { readWaiting, withoutWaiting, withWaiting, type Waiting } from './outbox.policy.js';

const log = (key: string): Waiting => ({
  ...{ key, kind: 'log' },
  input: { mentorshipIds: ['p'], day: '2025-11-10', kind: 'REGULAR', mode: 'IN_PERSON', clientKey: key },
});

it('what waits is read back as it was put, and rubbish is nothing', () => {
  const list = withWaiting(withWaiting([], log('a')), log('b'));
  expect(readWaiting(JSON.stringify(list))).toEqual(list);
  for (const text of [null, '', '{', '7', '[null, 7, {"key": 1}]']) expect(readWaiting(text)).toEqual([]);
});

it('what is put again under its key stands once, and goes when it is sent', () => {
  const list = withWaiting(withWaiting(withWaiting([], log('a')), log('b')), log('a'));
  expect(list.map(({ key }) => key)).toEqual(['b', 'a']);
  expect(withoutWaiting(list, 'a').map(({ key }) => key)).toEqual(['b']);
});

import { expect, it } from '@jest/globals';
import { readWaiting, typedIn, withoutWaiting, withWaiting, type Waiting } from './outbox.policy.js';

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

it('two changes of one item of a plan go together, about the wording that was read first', () => {
  const change = (row: object): Waiting => ({
    ...{ key: 'plan item i', kind: 'plan-change' },
    input: { planId: 'p', rows: [{ id: 'i', ...row }] },
  });
  const list = [change({ version: 3, finalResult: 'Умею' }), change({ doneOn: '2025-11-10' })].reduce(withWaiting, []);
  expect(list).toEqual([change({ version: 3, finalResult: 'Умею', doneOn: '2025-11-10' })]);
  const back = withWaiting(list, change({ undone: true }));
  expect(back).toEqual([change({ version: 3, finalResult: 'Умею', undone: true })]);
  expect(readWaiting(JSON.stringify(back))).toEqual(back);
  expect(typedIn(back[0]!)).toEqual(['Умею']);
});

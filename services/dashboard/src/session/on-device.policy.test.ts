import { expect, it } from '@jest/globals';
import { readOnDevice } from './on-device.policy.js';

const NOW = new Date('2025-11-10T10:00:00Z');
const kept = (at: string) => JSON.stringify({ account: 'a', at, told: { pairs: 1 } });

it('what is kept is read back for a month, and rubbish is nothing', () => {
  expect(readOnDevice(kept('2025-11-10T09:00:00Z'), NOW)).toMatchObject({ account: 'a', told: { pairs: 1 } });
  const strange = ['{', '7', '[]', '{"account":1}', '{"account":"a","at":"x","told":{}}'];
  for (const text of [null, ...strange, '{"account":"a","at":"2025-11-10T09:00:00Z","told":null}']) {
    expect(readOnDevice(text, NOW)).toBeNull();
  }
  // A clock that was set back says nothing of how old it is.
  for (const at of ['2025-10-01T10:00:00Z', '2025-11-11T10:00:00Z']) expect(readOnDevice(kept(at), NOW)).toBeNull();
});

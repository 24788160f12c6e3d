import { expect, it } from '@jest/globals';
import { partnerKey } from './partner.policy.js';

it.each(['ООО «Ромашка»', 'Ромашка, ООО', '"РОМАШКА"', 'ооо  ромашка'])('knows %s as one enterprise', (name) => {
  expect(partnerKey(name)).toBe('ромашка');
});

it('keeps apart what differs by more than form and quotes', () => {
  expect(partnerKey('ООО «Ромашка-Юг»')).not.toBe(partnerKey('ООО «Ромашка»'));
});

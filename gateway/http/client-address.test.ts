import type { IncomingMessage } from 'node:http';
import { expect, it } from '@jest/globals';
import { clientAddress } from './client-address.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress } as IncomingMessage['socket'],
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

it.each([
  ['203.0.113.5', undefined, '203.0.113.5'],
  ['::ffff:203.0.113.5', undefined, '203.0.113.5'],
  ['2001:db8::5', undefined, '2001:db8::5'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['::ffff:127.0.0.1', '198.51.100.9, 203.0.113.5', '203.0.113.5'],
  ['::1', '203.0.113.5', '203.0.113.5'],
  ['203.0.113.5', '198.51.100.9', '203.0.113.5'],
  [undefined, undefined, null],
])('of a connection from %s that says it is for %s the address is %s', (peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});

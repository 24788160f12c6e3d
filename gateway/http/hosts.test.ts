import { describe, expect, it } from '@jest/globals';
import { isLoopback } from '#kernel/config/loopback.js';
import type { IncomingMessage } from 'node:http';
import { isForwarded, loopbackHosts, properAddress } from './hosts.js';

describe('a hub that listens for this machine alone', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost'])('is one at %s', (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  it.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '127.0.0.1.example'])('is none at %s', (host) =>
    expect(isLoopback(host)).toBe(false),
  );

  const known = loopbackHosts('https://mentoring.example');

  it.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'LOCALHOST', 'mentoring.example', 'Mentoring.Example'])(
    'answers as %s',
    (host) => expect(known(host)).toBe(true),
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'mentoring.example:1',
    '10.0.0.1',
  ])('does not answer as %s', (host) => expect(known(host)).toBe(false));
});

describe('the way to the proper name of this machine', () => {
  it.each(['/people', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\\/evil.example/x'])(
    'leads from %s to no other host',
    (url) => {
      const request = { url, headers: { host: 'localhost:4000' } } as IncomingMessage;
      expect(new URL(properAddress('http://127.0.0.1:4000', request)!).origin).toBe('http://127.0.0.1:4000');
    },
  );
});

describe('a request that a proxy hands on', () => {
  it.each([
    {},
    { 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
    { 'x-forwarded-for': '127.0.0.1, ::1', 'x-forwarded-host': 'localhost:4000' },
    { 'x-forwarded-for': '::ffff:127.0.0.1' },
    { forwarded: 'for="[::1]:4711";proto=http;host=localhost:4000, for=127.0.0.1' },
  ])('is from this machine with %j', (headers) => expect(isForwarded(headers)).toBe(false));

  it.each([
    { 'x-forwarded-for': '203.0.113.7' },
    { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' },
    { 'x-forwarded-for': '2001:db8::1' },
    { 'x-forwarded-host': 'hub.example' },
    { 'x-forwarded-host': '127.0.0.1.example' },
    { 'x-forwarded-server': 'proxy.example' },
    { 'x-real-ip': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { forwarded: 'proto=https; Host="hub.example"' },
    { forwarded: 'for=127.0.0.1, for="[2001:db8::1]:4711"' },
    { forwarded: 'for=_hidden' },
  ])('is from elsewhere with %j', (headers) => expect(isForwarded(headers)).toBe(true));
});

import { describe, expect, it } from '@jest/globals';
import { isLoopback, loopbackHosts } from './hosts.js';

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

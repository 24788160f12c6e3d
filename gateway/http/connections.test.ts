import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { expect, it } from '@jest/globals';
import { boundConnections, Counts } from './connections.js';

it('counts up to its bound by name, and forgets who has nothing left', () => {
  const counts = new Counts(2);
  expect([counts.add('a'), counts.add('a'), counts.add('a'), counts.add('b')]).toEqual([true, true, false, true]);
  counts.remove('a');
  expect(counts.add('a')).toBe(true);
  for (const name of ['a', 'a', 'b']) counts.remove(name);
  expect(counts.size).toBe(0);
});

/** A connection from an address, as a server tells of it; whether it was hung up on. */
function connection(server: EventEmitter, remoteAddress: string) {
  let wasHungUp = false;
  const socket = Object.assign(new EventEmitter(), { remoteAddress, destroy: () => (wasHungUp = true) });
  server.emit('connection', socket);
  return { end: () => socket.emit('close'), wasHungUp: () => wasHungUp };
}

it('hangs up on who comes beyond the bound of an address, and not on a proxy of this machine', () => {
  const server = new EventEmitter() as unknown as Server;
  boundConnections({ all: 100, perAddress: 2 })(server);
  expect(server.maxConnections).toBe(100);
  const from = (address: string) => connection(server, address);
  const [first, second, third] = [from('203.0.113.5'), from('::ffff:203.0.113.5'), from('203.0.113.5')];
  expect([first, second, third].map((one) => one.wasHungUp())).toEqual([false, false, true]);
  expect(from('198.51.100.9').wasHungUp()).toBe(false);
  first.end();
  expect(from('203.0.113.5').wasHungUp()).toBe(false);
  for (let n = 0; n < 5; n += 1) expect(from('::ffff:127.0.0.1').wasHungUp()).toBe(false);
});

import { describe, expect, it } from '@jest/globals';
import { FairPlaces, type PlaceTaker } from './fair-places.js';

const account = (key: string): PlaceTaker => ({ key, isAnonymous: false });
const nobody = (key: string): PlaceTaker => ({ key, isAnonymous: true });

/** Enters, and notes who has a place in the order in which they got it. */
function entrance(limit: number, perCaller = 100, lineMs = 1) {
  const places = new FairPlaces(limit, { perCaller, lineMs });
  const entered: string[] = [];
  const refused: string[] = [];
  const leave = new Map<string, (lingerMs?: number) => void>();
  const enter = (taker: PlaceTaker, name: string, gone?: AbortSignal) =>
    places.enter(taker, gone).then((place) => {
      if (typeof place === 'string') return void refused.push(`${name} ${place}`);
      entered.push(name);
      leave.set(name, place);
    });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    places,
    entered,
    refused,
    enter,
    settled,
    leave: (name: string, lingerMs?: number) => leave.get(name)!(lingerMs),
  };
}

describe('fair places', () => {
  it('are as many as the limit says, and the next enters when one is given back, once', async () => {
    const { enter, entered, settled, leave } = entrance(2);
    for (const name of ['1', '2', '3', '4']) void enter(account(name), name);
    await settled();
    expect(entered).toEqual(['1', '2']);
    leave('1');
    leave('1');
    await settled();
    expect(entered).toEqual(['1', '2', '3']);
  });

  it('go to whoever holds fewest, however many another one waits for', async () => {
    const { enter, entered, settled, leave } = entrance(2);
    for (let n = 1; n <= 4; n += 1) void enter(account('many'), `many ${n}`);
    void enter(account('one'), 'one');
    await settled();
    leave('many 1');
    await settled();
    expect(entered).toEqual(['many 1', 'many 2', 'one']);
    leave('one');
    await settled();
    expect(entered.at(-1)).toBe('many 3');
  });

  it('leave half of all to those who have signed in', async () => {
    const { enter, entered, settled } = entrance(4);
    for (let n = 1; n <= 4; n += 1) void enter(nobody(`from ${n}`), `nobody ${n}`);
    void enter(account('coordinator'), 'coordinator');
    await settled();
    expect(entered).toEqual(['nobody 1', 'nobody 2', 'coordinator']);
  });

  it('are refused at once to a caller who holds too much, and to nobody else for that', async () => {
    const { enter, refused, entered, settled } = entrance(2, 3);
    for (let n = 1; n <= 4; n += 1) void enter(account('many'), `many ${n}`);
    void enter(account('one'), 'one');
    await settled();
    expect(refused).toEqual(['many 4 CALLER']);
    expect(entered).toEqual(['many 1', 'many 2']);
  });

  it('count for a while yet against who gave them back, if that is said, and are free to others', async () => {
    const { enter, refused, entered, settled, leave } = entrance(1, 2);
    for (const name of ['1', '2']) {
      await enter(account('slowed'), name);
      leave(name, 60_000);
    }
    void enter(account('slowed'), '3');
    void enter(account('other'), '4');
    await settled();
    expect([refused, entered]).toEqual([['3 CALLER'], ['1', '2', '4']]);
  });

  it('are refused at once when the line is full, and not yet to who holds nothing', async () => {
    const { enter, refused, settled, entered, leave } = entrance(1);
    for (let n = 1; n <= 3; n += 1) void enter(account('many'), `many ${n}`);
    for (let n = 1; n <= 4; n += 1) void enter(account(`one ${n}`), `one ${n}`);
    await settled();
    // One runs, and one more of the same caller waits with three others.
    expect(refused).toEqual(['many 3 ALL', 'one 4 ALL']);
    leave('many 1');
    await settled();
    expect(entered).toEqual(['many 1', 'one 1']);
  });

  it('are waited for by as many as get one in time, as operations take lately', async () => {
    const { enter, refused, settled, leave } = entrance(1, 100, 500);
    for (let n = 1; n <= 60; n += 1) {
      await enter(account('quick'), `quick ${n}`);
      leave(`quick ${n}`);
    }
    for (let n = 1; n <= 10; n += 1) void enter(account('many'), `many ${n}`);
    await settled();
    expect(refused).toEqual(['many 10 ALL']);
  });

  it('are not waited for by who has gone', async () => {
    const { enter, entered, settled, leave } = entrance(1);
    const gone = new AbortController();
    void enter(account('1'), '1');
    void enter(account('2'), '2', gone.signal);
    void enter(account('3'), '3');
    await settled();
    gone.abort();
    leave('1');
    await settled();
    expect(entered).toEqual(['1', '3']);
  });

  it('become more and fewer as the limit does', async () => {
    const { places, enter, entered, settled, leave } = entrance(1);
    for (const name of ['1', '2', '3', '4']) void enter(account(name), name);
    places.limit = 3;
    await settled();
    expect(entered).toEqual(['1', '2', '3']);
    places.limit = 1;
    leave('1');
    leave('2');
    await settled();
    expect(entered).toHaveLength(3);
    leave('3');
    await settled();
    expect(entered).toEqual(['1', '2', '3', '4']);
  });
});

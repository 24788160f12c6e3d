import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { untilWaiting } from '../testing/owner-transactions.js';
import { world, type CollegeWorld } from '../testing/world.js';
import { changesSince, endOf, pageOf, type SeenChange } from '#participants/exchange-log/change/testing/feed.js';

let hub: TestHub;
const writers: Writer[] = [];
beforeAll(async () => void (hub = await ownHub()));
afterAll(async () => {
  await Promise.all(writers.map((writer) => writer.end()));
  await hub.close();
});

/** A connection of the service with a transaction of its own, which the test leads step by step. */
class Writer {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
    writers.push(this);
  }

  static async open(): Promise<Writer> {
    return new Writer(await connect(serviceUrl(hub.ownerUrl, 'participants')));
  }

  async begin(...colleges: CollegeWorld[]): Promise<void> {
    await this.run('begin');
    await this.run(`select set_config('hub.colleges', $1, true)`, [`{${colleges.map(({ id }) => id).join()}}`]);
  }

  async touch(...people: string[]): Promise<void> {
    // In one order, as whoever locks several rows must.
    await this.run('select from participants.person where id = any ($1) order by id for update', [people]);
    await this.run('update participants.person set updated_at = clock_timestamp() where id = any ($1)', [people]);
  }

  async run(sql: string, params: unknown[] = []): Promise<pg.QueryResult> {
    return this.#client.query(sql, params);
  }

  async pid(): Promise<number> {
    return Number((await this.run('select pg_backend_pid() as pid')).rows[0].pid);
  }

  end(): Promise<void> {
    return this.#client.end();
  }
}

const freshCollege = async () => (await world(hub)).college();
const idsOf = (changes: readonly SeenChange[]) => changes.map(({ id }) => id);

describe('a reader', () => {
  it('sees a change where it was committed, not where it was begun', async () => {
    const college = await freshCollege();
    const [early, late] = (await college.people({}, {})) as [string, string];
    const [first, second] = [await Writer.open(), await Writer.open()];
    const start = await endOf(college);

    await first.begin(college);
    await first.touch(early);
    await second.begin(college);
    await second.touch(late);
    await second.run('commit');
    const between = await changesSince(college, start);
    expect(idsOf(between.seen)).toEqual([late]);

    await first.run('commit');
    expect(idsOf((await changesSince(college, between.cursor)).seen)).toEqual([early]);
    expect(idsOf((await changesSince(college, start)).seen)).toEqual([late, early]);
  });

  it('sees nothing of who comes after one that is about to commit, until that one has', async () => {
    const college = await freshCollege();
    const [one, other] = (await college.people({}, {})) as [string, string];
    const [first, second] = [await Writer.open(), await Writer.open()];
    const start = await endOf(college);

    await first.begin(college);
    await first.touch(one);
    // As far as a commit goes before it is one: it has its place and holds the counter.
    await first.run('set constraints all immediate');
    await second.begin(college);
    await second.touch(other);
    const committed = second.pid().then((pid) => ({ pid, done: second.run('commit') }));
    const { pid, done } = await committed;
    await untilWaiting(hub, [pid]);
    expect((await changesSince(college, start)).seen).toEqual([]);
    await first.run('commit');
    await done;
    expect(idsOf((await changesSince(college, start)).seen)).toEqual([one, other]);
  });

  it('is told of neither what was undone nor of what a savepoint took back', async () => {
    const college = await freshCollege();
    const [kept, undone, rolledBack] = (await college.people({}, {}, {})) as [string, string, string];
    const writer = await Writer.open();
    const start = await endOf(college);
    await writer.begin(college);
    await writer.run('savepoint here');
    await writer.touch(undone);
    await writer.run('rollback to here');
    await writer.touch(kept);
    await writer.run('commit');
    await writer.begin(college);
    await writer.touch(rolledBack);
    await writer.run('rollback');
    expect(idsOf((await changesSince(college, start)).seen)).toEqual([kept]);
    expect(await hub.owner('select from contracts.pending_change')).toEqual([]);
  });

  it('is told once of what was touched often, at the last place', async () => {
    const college = await freshCollege();
    const [twice, once] = (await college.people({}, {})) as [string, string];
    const writer = await Writer.open();
    const start = await endOf(college);
    for (const people of [[twice], [once], [twice]]) {
      await writer.begin(college);
      await writer.touch(...people);
      await writer.touch(...people);
      await writer.run('commit');
    }
    expect(idsOf((await changesSince(college, start)).seen)).toEqual([once, twice]);
  });
});

describe('writers of two colleges at once', () => {
  it('in opposite order do not wait for each other for ever', async () => {
    const there = await world(hub);
    const [a, b] = [await there.college(), await there.college()];
    const [ofA, otherOfA, ofB, otherOfB] = [...(await a.people({}, {})), ...(await b.people({}, {}))] as string[];
    const [first, second] = [await Writer.open(), await Writer.open()];
    const [startA, startB] = [await endOf(a), await endOf(b)];
    await first.begin(a, b);
    await second.begin(a, b);
    await first.touch(ofA!);
    await second.touch(ofB!);
    await first.touch(otherOfB!);
    await second.touch(otherOfA!);
    await Promise.all([first.run('commit'), second.run('commit')]);
    expect(idsOf((await changesSince(a, startA)).seen).sort()).toEqual([ofA, otherOfA].sort());
    expect(idsOf((await changesSince(b, startB)).seen).sort()).toEqual([ofB, otherOfB].sort());
  });
});

/** The same numbers for the same seed, so that a failure can be had again. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SEEDS = Array.from({ length: 10 }, (_, n) => n + 1);

/** Reads on from where it is, a page of any size at a time, and remembers what it saw and where it has been. */
class FeedReader {
  readonly seen: SeenChange[] = [];
  readonly places: { cursor: string | null; at: number }[] = [];
  cursor: string | null = null;

  constructor(private readonly college: CollegeWorld) {}

  async read(first: number): Promise<boolean> {
    this.places.push({ cursor: this.cursor, at: this.seen.length });
    const page = await pageOf(this.college, this.cursor, { first });
    this.seen.push(...page.nodes);
    this.cursor = page.cursor;
    return page.hasMore;
  }
}

describe('transactions in any order', () => {
  it.each(SEEDS)(
    'of seed %i: every change is read after its commit, by who reads along and by who resumes',
    async (seed) => {
      const draw = drawFrom(seed);
      const college = await freshCollege();
      const people = await college.people(...Array.from({ length: 12 }, () => ({})));
      const open = await Promise.all([Writer.open(), Writer.open(), Writer.open(), Writer.open()]);
      const held = new Map<Writer, Set<string>>();
      const committed: string[] = [];
      const reader = new FeedReader(college);
      reader.cursor = await endOf(college);
      const start = reader.cursor;

      for (let step = 0; step < 120; step++) {
        const writer = open[draw(open.length)]!;
        const mine = held.get(writer);
        const choice = draw(10);
        if (!mine) {
          await writer.begin(college);
          held.set(writer, new Set());
        } else if (choice < 5) {
          const taken = new Set([...held].flatMap(([other, theirs]) => (other === writer ? [] : [...theirs])));
          const free = people.filter((id) => !taken.has(id));
          const chosen = free.filter(() => draw(4) === 0);
          await writer.touch(...chosen);
          chosen.forEach((id) => mine.add(id));
        } else if (choice < 9) {
          await writer.run('commit');
          held.delete(writer);
          committed.push(...mine);
        } else {
          await writer.run('rollback');
          held.delete(writer);
        }
        if (draw(3) === 0) await reader.read(1 + draw(5));
      }
      for (const writer of held.keys()) await writer.run('rollback');
      while (await reader.read(1 + draw(5)));

      // The order of the last commits of each, and of those alone.
      const last = [...new Set(committed.toReversed())].toReversed();
      const whole = idsOf((await changesSince(college, start, 1 + draw(5))).seen);
      expect(whole.toSorted()).toEqual(last.toSorted());
      expect(
        idsOf(reader.seen.filter(({ id }, n) => reader.seen.findLastIndex((each) => each.id === id) === n)),
      ).toEqual(whole);
      // Whoever resumes from any place that a reader was at gets all that this one got from there on.
      for (const { cursor, at } of reader.places.filter((_, n) => n % 5 === 0)) {
        const rest = idsOf((await changesSince(college, cursor)).seen);
        const got = new Set(idsOf(reader.seen.slice(at)));
        expect(new Set(rest)).toEqual(new Set(whole.filter((id) => got.has(id))));
      }
    },
  );

  it('at the same time, with a reader beside them: nothing is missed and nothing comes twice at one place', async () => {
    const college = await freshCollege();
    const people = await college.people(...Array.from({ length: 40 }, () => ({})));
    const start = await endOf(college);
    const open = await Promise.all(Array.from({ length: 6 }, () => Writer.open()));
    let writing = open.length;
    const work = open.map(async (writer, w) => {
      const draw = drawFrom(w + 100);
      for (let n = 0; n < 30; n++) {
        await writer.begin(college);
        await writer.touch(...people.filter(() => draw(10) === 0));
        await writer.run(draw(5) === 0 ? 'rollback' : 'commit');
      }
      writing -= 1;
    });
    const positions: bigint[] = [];
    const seen: string[] = [];
    const following = (async () => {
      for (let cursor = start, atEnd = false; !atEnd;) {
        // Asked before the page is: what is committed while it is read may be behind it.
        const written = writing === 0;
        const page = await pageOf(college, cursor, { first: 7 });
        seen.push(...idsOf(page.nodes));
        ({ cursor } = page);
        atEnd = written && !page.hasMore;
        positions.push(BigInt(JSON.parse(Buffer.from(cursor, 'base64url').toString())[1]));
      }
    })();
    await Promise.all([...work, following]);

    expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const whole = idsOf((await changesSince(college, start)).seen);
    expect(seen.filter((id, n) => seen.lastIndexOf(id) === n)).toEqual(whole);
    // Every place was given once: the counter says how many commits there were of each thing.
    const [counter] = await hub.owner('select last from contracts.change_counter where college_id = $1', [college.id]);
    const [highest] = await hub.owner('select max(position) as last from contracts.change where college_id = $1', [
      college.id,
    ]);
    expect(highest).toEqual(counter);
  });
});

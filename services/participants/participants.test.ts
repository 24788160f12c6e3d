import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
});
afterAll(() => hub.close());

const PEOPLE = '{ people { totalCount nodes { id name } } }';

describe('people', () => {
  it('are seen by their own college alone', async () => {
    const [id] = await own.people({ familyName: 'Свойский' });
    const seen = await own.curator.ask(PEOPLE);
    expect(seen.people.nodes.map((node: { id: string }) => node.id)).toContain(id);
    expect((await other.curator.ask(PEOPLE)).people.nodes).toEqual([]);
    expect((await other.curator.ask('query ($id: ID!) { person(id: $id) { name } }', { id })).person).toBeNull();
  });
});

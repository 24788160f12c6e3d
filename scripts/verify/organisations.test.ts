import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bringToDate } from '#kernel/database/day-turn.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { call } from './testing/call.js';
import { OWNERS } from './report.type.js';
import { smallRegion, type SmallRegion } from './testing/small-region.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
let there: SmallRegion;
let regionId: string;
beforeAll(async () => {
  hub = await ownHub();
  there = await smallRegion(hub);
  const { college } = await there.college.curator.ask('query ($id: ID!) { college(id: $id) { region { id } } }', {
    id: there.college.id,
  });
  regionId = college.region.id;
});
afterAll(() => hub.close());

const SOUND = { differences: [], broken: [], stale: [] };

it('the kept figures are what the facts say when an enterprise with mentors is merged into another', async () => {
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [regionId] });
  const enterprise = { regionId, kind: 'ENTERPRISE', name: 'Завод «Заря»' };
  const { partner } = await call(coordinator, 'createPartner', enterprise);
  expect(await call(coordinator, 'mergePartners', { keptId: partner.id, mergedId: there.partnerId })).toEqual({
    colleges: 1,
  });
  expect(await hub.owner('select distinct partner_id as id from programs.enterprise_with_mentors')).toEqual([
    { id: partner.id },
  ]);
  expect(await verifyHub(hub)).toMatchObject(SOUND);
  const { id: collegeId, curator } = there.college;
  const ending = { collegeId, partnerIds: [partner.id], endedOn: '2024-11-01' };
  expect(await call(curator, 'endPartners', ending)).toEqual({ created: 0, updated: 1 });
  expect(await verifyHub(hub)).toMatchObject(SOUND);
});

it('they are so for the day that it is under a new time zone, once they were brought to date', async () => {
  const operator = await hub.client({ roles: ['OPERATOR'] });
  // A day apart whatever the hour is.
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await call(operator, 'updateRegion', { regionId, timeZone });
    await bringToDate(hub.ownerUrl, OWNERS);
    expect(await verifyHub(hub)).toMatchObject(SOUND);
  }
});

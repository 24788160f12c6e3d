import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printedSchema } from '../commands/schema.js';
import { everyArgument } from '../testing/every-argument.js';
import { testHub, type Client, type TestHub } from '../testing/hub.js';
import { settleCollege, type SettledCollege } from '../testing/settled-college.js';
import { READS, WRITES } from '../testing/strangers-attempts.js';
import { world } from '../testing/world.js';

let hub: TestHub;
let target: SettledCollege;
let other: string;
let strangers: readonly (readonly [string, Client])[];

beforeAll(async () => {
  hub = await testHub();
  target = await settleCollege(hub);
  const beside = await target.region.college();
  const elsewhere = await world(hub);
  other = beside.id;
  strangers = [
    ["another college's curator", beside.curator],
    ["another college's director", await hub.client({ roles: ['DIRECTOR'], colleges: [other] })],
    ["another region's coordinator", elsewhere.coordinator],
  ];
}, 150_000);
afterAll(() => hub.close());

/** What is the settled college's own, and there for nobody else. */
const OWN = [
  ...(['mentorId', 'menteeId', 'mentorshipId', 'proposalId', 'meetingId', 'planId', 'practiceId', 'rewardId'] as const),
  ...(['certificateId', 'bindingId', 'invitationId', 'submissionId', 'documentId', 'linkId'] as const),
];

const ID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** An answer without the ids and numbers that were asked for. */
const told = (answer: object, ...asked: string[]): string =>
  asked.reduce((text, one) => text.replaceAll(one, '#'), JSON.stringify(answer).replace(ID, '#'));

/** The attempt of somebody who works for the other college, with ids that are there or with others. */
function aimed(attempt: (typeof WRITES)[string], at: SettledCollege) {
  const { query, variables } = attempt(at);
  return { query, variables: JSON.parse(JSON.stringify(variables).replaceAll(at.own.id, other)) as typeof variables };
}

describe('an id of another college', () => {
  it.each([0, 1, 2])('is answered as one that is not there, to stranger %s, by whatever takes it', async (n) => {
    const nothing = { ...target, ...Object.fromEntries(OWN.map((name) => [name, randomUUID()])) };
    const [who, stranger] = strangers[n]!;
    const telling: string[] = [];
    let compared = 0;
    for (const [field, attempt] of Object.entries({ ...READS, ...WRITES })) {
      const [there, gone] = [aimed(attempt, target), aimed(attempt, nothing)];
      if (JSON.stringify(there.variables) === JSON.stringify(gone.variables)) continue;
      compared += 1;
      const [unknown, known] = [
        await stranger.answer(gone.query, gone.variables),
        await stranger.answer(there.query, there.variables),
      ];
      if (told(unknown) !== told(known)) telling.push(`${field}: ${told(known)} and not ${told(unknown)}`);
    }
    expect([who, telling]).toEqual([who, []]);
    expect(compared).toBeGreaterThan(40);
  });
});

describe('the number of a certificate', () => {
  it('is answered to another college as one that nobody has, in whatever text of the graph it is sent', async () => {
    const places = everyArgument(buildSchema(printedSchema().get('api.graphql')!)).filter(
      ({ type }) => 'name' in type && type.name === 'String',
    );
    expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(['Query.certificate(number)']));
    const number = target.certificateNumber;
    const none = number.replace(/\d+$/, (digits) => '9'.repeat(digits.length));
    expect(none).not.toBe(number);
    const [[, curator]] = strangers as [(typeof strangers)[number]];
    const telling: string[] = [];
    for (const place of places) {
      const { name } = place;
      const answers = [none, number].map((asked) => place.asVariable(asked));
      const [unknown, known] = [
        told(await curator.answer(answers[0]!.query, answers[0]!.variables), none),
        told(await curator.answer(answers[1]!.query, answers[1]!.variables), number),
      ];
      if (unknown !== known) telling.push(`${name}: ${known} and not ${unknown}`);
    }
    expect(telling).toEqual([]);
  }, 120_000);
});

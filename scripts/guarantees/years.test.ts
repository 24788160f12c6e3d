import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ROLES } from '#kernel/session/roles.js';
import { printedSchema } from '../commands/schema.js';
import { everyArgument, SAMPLE_ID } from '../testing/every-argument.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';

const APART = [
  // Nothing is written of it: figures of a year are shown before an indicator is defined.
  'Mutation.defineIndicator(input.previewYear)',
  // Surveys are of the running year alone, by a rule of their own.
  'Mutation.openSurveyCampaign(input.year)',
  'Mutation.answerCheckpoint(input.year)',
  // Years ahead are what targets are for: their own rule bounds them, and their own tests hold it.
  'Mutation.setTargets(input.rows.0.year)',
  // A year that is not open has none to support, and one to be copied is open and earlier than the one that is opened.
  'Mutation.recordMenteeSupport(input.year)',
  'Mutation.openCollegeYear(input.copyFrom)',
  // A roadmap may hold from years ahead on, and never from before the one that it takes the place of.
  'Mutation.editRoadmap(input.validFrom)',
  // No fact lies in them: from when to when a region uses a form.
  'Mutation.putForm(input.firstYear)',
  'Mutation.retireForm(input.lastYear)',
  // What was reported by a slip of the hand is taken back, of whatever year it is.
  'Mutation.withdrawHeadcount(input.year)',
];

/** What an input needs besides to be refused for nothing but its year. */
const BESIDES: Readonly<Record<string, object>> = { 'Mutation.openPeriod(input.year)': { number: 9 } };

const places = everyArgument(buildSchema(printedSchema().get('api.graphql')!)).filter(
  ({ name, type }) =>
    name.startsWith('Mutation.') && 'name' in type && type.name === 'AcademicYear' && !APART.includes(name),
);

let hub: TestHub;
let client: Client;
beforeAll(async () => {
  hub = await ownHub();
  await hub.owner(
    `with r as (insert into participants.region (id, code, name_ru, name_en, first_year) values ($1, '99', 'Край', 'Krai', 2020))
     insert into participants.college (id, region_id, code, name_ru, name_en) values ($1, $1, 'C-1', 'К', 'C')`,
    [SAMPLE_ID],
  );
  const of = [SAMPLE_ID];
  client = await hub.client({ roles: ROLES, regions: of, colleges: of, persons: of });
});
afterAll(() => hub.close());

/** The codes of problems that are told of the place. */
async function codesAt(place: (typeof places)[number], year: string): Promise<string[]> {
  const { name } = place;
  const { query, variables } = place.asVariable(year);
  Object.assign(variables['v0'] as object, BESIDES[name]);
  const { data, errors } = await client.answer(query, variables);
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const [payload] = Object.values(data) as [Data];
  const path = /\((?:input\.)?(.*)\)/.exec(name)![1]!;
  return [...payload.problems, ...(payload.results ?? []).flatMap((result: Data) => result.problems)]
    .filter((problem: Data) => problem.path.join('.') === path)
    .map((problem: Data) => problem.code);
}

describe('an academic year that a mutation takes', () => {
  it('is looked for wherever there is one', () => {
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Mutation.createRegion(input.firstYear)',
        'Mutation.openPeriod(input.year)',
        'Mutation.reportHeadcount(input.rows.0.year)',
        'Mutation.proposeMentorships(input.year)',
        'Mutation.createCohort(input.year)',
      ]),
    );
  });

  it.each(places.map((place) => [place.name, place] as const))('is one of the region: %s', async (_, place) => {
    expect(await codesAt(place, '2124/2125')).toContain('YEAR_IMPLAUSIBLE');
    expect(await codesAt(place, '1924/1925')).toContain('YEAR_IMPLAUSIBLE');
  });
});

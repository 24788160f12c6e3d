import { httpClient } from '../../client/http-client.js';
import type { BenchDatabase } from '../database/open.js';
import { removeRegions } from '../database/remove-regions.js';
import { benchToken } from '../token.js';

/** Regions of the two sides, by codes that no filled database has. */
const REGIONS = ['990', '991'] as const;
const YEARS = ['2024/2025', '2025/2026'];

export interface BulkCollege {
  readonly id: string;
  readonly token: string;
}

export interface BulkColleges {
  /** Of the hub's side, with years opened and headcounts reported, so that there are figures to recount. */
  readonly hub: readonly BulkCollege[];
  /** Ids of as many for COPY. */
  readonly copy: readonly string[];
}

/** Colleges for both sides, made through the graph. */
export async function makeColleges(database: BenchDatabase, port: number, count: number): Promise<BulkColleges> {
  const { dataFolder } = database;
  const client = async (claims: Parameters<typeof benchToken>[1]) =>
    httpClient({ hubUrl: `http://127.0.0.1:${port}` }, await benchToken(dataFolder, claims));
  const operator = await client({ roles: ['OPERATOR'] });
  const ids: string[][] = [];
  for (const code of REGIONS) {
    const { createRegion } = await operator.ask<{ createRegion: { region: { id: string } } }>(
      `mutation ($code: String!) { createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { id } } }`,
      { code },
    );
    const regionId = createRegion.region.id;
    const coordinator = await client({ roles: ['COORDINATOR'], regions: [regionId] });
    const made: string[] = [];
    for (let n = 1; n <= count; n += 1) {
      const { createCollege } = await coordinator.ask<{ createCollege: { college: { id: string } } }>(
        'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
        { input: { regionId, code: `${code}-${n}`, nameRu: 'Колледж' } },
      );
      made.push(createCollege.college.id);
    }
    ids.push(made);
  }
  const [ofHub, copy] = ids as [string[], string[]];
  const hub: BulkCollege[] = [];
  for (const id of ofHub) {
    const curator = await client({ roles: ['CURATOR'], colleges: [id] });
    for (const year of YEARS) {
      const headcount = { collegeId: id, year, students: 2_000, teachers: 100, youngSpecialists: 10 };
      await curator.ask('mutation ($rows: [HeadcountRowInput!]!) { reportHeadcount(input: { rows: $rows }) { problems { code } } }', { rows: [headcount] }); // prettier-ignore
      await curator.ask('mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }', { input: { collegeId: id, year, forms: ['student-student'] } }); // prettier-ignore
    }
    hub.push({ id, token: await benchToken(dataFolder, { roles: ['COLLEGE_SYSTEM'], colleges: [id] }) });
  }
  return { hub, copy };
}

/** Takes away whatever a run left. */
export const removeColleges = (database: Pick<BenchDatabase, 'owner'>): Promise<void> =>
  removeRegions(database, REGIONS);

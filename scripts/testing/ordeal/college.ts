import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { httpClient } from '../../client/http-client.js';
import { localToken, type LocalClaims } from '../../client/local-token.js';

const AUDIENCE = 'college-mentoring-hub';
export const REGION = '99';
export const COLLEGE = '99-01';

/** First calendar year of the year that clients write about. */
export const YEAR = 2024;

/** A region with one college, and whoever works there. */
export interface College {
  readonly id: string;
  readonly coordinator: GraphClient;
  readonly curator: GraphClient;
  /** A curator's token, for what goes beside the graph. */
  readonly token: string;
}

/** Makes it in an empty hub, whose key is in the data folder. */
export async function college(hubUrl: string, dataFolder: string): Promise<College> {
  const tokenOf = (claims: LocalClaims) => localToken({ dataFolder, oidcAudience: AUDIENCE }, claims);
  const client = async (claims: LocalClaims) =>
    httpClient({ hubUrl, dataFolder, language: 'en' }, await tokenOf(claims));
  const operator = await client({ roles: ['OPERATOR'] });
  const { createRegion } = await operator.ask<{ createRegion: { region: { id: string } } }>(
    'mutation ($code: String!) { createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { id } } }',
    { code: REGION },
  );
  const regions = [createRegion.region.id];
  const coordinator = await client({ roles: ['COORDINATOR'], regions });
  const { createCollege } = await coordinator.ask<{ createCollege: { college: { id: string } } }>(
    'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
    { input: { regionId: regions[0], code: COLLEGE, nameRu: 'Колледж' } },
  );
  const { id } = createCollege.college;
  const claims = { roles: ['CURATOR'], colleges: [id] } as const;
  return { id, coordinator, curator: await client(claims), token: await tokenOf(claims) };
}

export const ACADEMIC_YEAR = formatAcademicYear(YEAR);

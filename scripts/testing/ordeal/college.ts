import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { httpClient } from '../../client/http-client.js';
import { localToken, type LocalClaims } from '../../client/local-token.js';

const AUDIENCE = 'college-mentoring-hub';
export const REGION = '99';
export const COLLEGE = '99-01';

/** The year that clients write about. */
export const ACADEMIC_YEAR = formatAcademicYear(2024);

/** Tokens last for 15 minutes, and an ordeal for longer. */
const RENEWED_MS = 300_000;

/** A region with one college, and whoever works there. */
export interface College {
  readonly id: string;
  readonly regionId: string;
  readonly coordinator: GraphClient;
  readonly curator: GraphClient;
  readonly director: GraphClient;
  /** A curator's token, for what goes beside the graph. */
  readonly token: () => Promise<string>;
}

/** Makes it in an empty hub, whose key is in the data folder. */
export async function college(hubUrl: string, dataFolder: string): Promise<College> {
  const tokenOf = (claims: LocalClaims) => renewed(() => localToken({ dataFolder, oidcAudience: AUDIENCE }, claims));
  const client = (claims: LocalClaims): GraphClient => {
    const token = tokenOf(claims);
    return {
      ask: async (query, variables) =>
        httpClient({ hubUrl, dataFolder, language: 'en' }, await token()).ask(query, variables),
    };
  };
  const { createRegion } = await client({ roles: ['OPERATOR'] }).ask<{ createRegion: { region: { id: string } } }>(
    'mutation ($code: String!) { createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { id } } }',
    { code: REGION },
  );
  const regionId = createRegion.region.id;
  const coordinator = client({ roles: ['COORDINATOR'], regions: [regionId] });
  const { createCollege } = await coordinator.ask<{ createCollege: { college: { id: string } } }>(
    'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
    { input: { regionId, code: COLLEGE, nameRu: 'Колледж' } },
  );
  const { id } = createCollege.college;
  const curator = { roles: ['CURATOR'], colleges: [id] } as const;
  return {
    ...{ id, regionId, coordinator },
    curator: client(curator),
    director: client({ roles: ['DIRECTOR'], colleges: [id] }),
    token: tokenOf(curator),
  };
}

function renewed(sign: () => Promise<string>): () => Promise<string> {
  let signed: { readonly token: Promise<string>; readonly at: number } | undefined;
  return () => {
    if (!signed || performance.now() - signed.at > RENEWED_MS) signed = { token: sign(), at: performance.now() };
    return signed.token;
  };
}

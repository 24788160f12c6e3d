import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { httpClient } from '../../client/http-client.js';
import type { BenchDatabase } from '../database/open.js';
import { removeRegions } from '../database/remove-regions.js';
import { benchToken } from '../token.js';

/** The region of the measured colleges, by a code that no filled database has. */
const REGION = '992';

/** A region of its own for the length of a run, in which colleges can be made. */
export interface MeasuredRegion {
  college(name: string): Promise<MadeCollege>;
}

export interface MadeCollege {
  readonly id: string;
  readonly code: string;
  /** Its curator. */
  readonly curator: GraphClient;
  /** The curator's, for what is no graph. */
  readonly token: string;
}

/** Makes the region through the graph of the hub at the port. */
export async function makeRegion({ dataFolder }: BenchDatabase, port: number): Promise<MeasuredRegion> {
  const client = (token: string) => httpClient({ hubUrl: `http://127.0.0.1:${port}` }, token);
  const operator = client(await benchToken(dataFolder, { roles: ['OPERATOR'] }));
  const { createRegion } = await operator.ask<{ createRegion: { region: { id: string } } }>(
    `mutation ($code: String!) { createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { id } } }`,
    { code: REGION },
  );
  const regionId = createRegion.region.id;
  const coordinator = client(await benchToken(dataFolder, { roles: ['COORDINATOR'], regions: [regionId] }));
  return {
    async college(name) {
      const code = `${REGION}-${name}`;
      const { createCollege } = await coordinator.ask<{ createCollege: { college: { id: string } } }>(
        'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
        { input: { regionId, code, nameRu: 'Колледж' } },
      );
      const { id } = createCollege.college;
      const token = await benchToken(dataFolder, { roles: ['CURATOR'], colleges: [id] });
      return { id, code, token, curator: client(token) };
    },
  };
}

/** Takes away whatever a run left. */
export const removeRegion = (database: Pick<BenchDatabase, 'owner'>): Promise<void> =>
  removeRegions(database, [REGION]);

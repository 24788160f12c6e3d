import { createGateway } from '#gateway/gateway.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import type { AskedAbout } from '../database/asked-about.js';
import type { BenchDatabase } from '../database/open.js';
import { AUDIENCE, benchToken } from '../token.js';

export interface SeededRegion {
  readonly id: string;
  readonly code: string;
  readonly colleges: number;
}

interface OpenedPeriod {
  readonly region: SeededRegion;
  readonly id: string;
  readonly published: boolean;
}

/** The whole hub in this process, over one of the databases. */
export interface CountrySide {
  openYear(region: SeededRegion, year: string): Promise<OpenedPeriod>;
  publish(period: OpenedPeriod): Promise<void>;
  scorecard(about: AskedAbout, source: 'LIVE' | 'PUBLISHED'): Promise<unknown>;
  close(): Promise<void>;
}

/** Publishing a large region takes longer than what people wait for on a page. */
const TIMEOUT_MS = 600_000;

const OPEN = `mutation ($input: OpenPeriodInput!) {
  openPeriod(input: $input) { period { id publication { revision } } problems { message } }
}`;

const PUBLISH = `mutation ($input: PublishPeriodInput!) {
  publishPeriod(input: $input) { publication { told hidden } problems { message } }
}`;

const SCORECARD = `query ($code: String!, $year: AcademicYear!, $source: FigureSource!) {
  region(code: $code) {
    scorecard(year: $year, source: $source) {
      indicators { indicator { code title } status value numerator denominator target gap coverage { reported expected } }
    }
  }
}`;

export async function openSide({ ownerUrl, dataFolder }: BenchDatabase): Promise<CountrySide> {
  const log = createLog({ level: 'error', name: 'bench' });
  const subgraphs = await Promise.all(
    SUBGRAPHS.map((each) => createSubgraph(each, { databaseUrl: serviceUrl(ownerUrl, each.name), poolSize: 4, log })),
  );
  const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(dataFolder).find, log });
  const gateway = createGateway({ subgraphs, verifier, timeoutMs: TIMEOUT_MS, log });
  const tokens = new Map<string, string>();

  async function ask(regionId: string, query: string, variables: object): Promise<Record<string, never>> {
    const claims = { roles: ['COORDINATOR'] as const, regions: [regionId] };
    const token = tokens.get(regionId) ?? (await benchToken(dataFolder, claims));
    tokens.set(regionId, token);
    const { data, errors } = await gateway.execute({ query, variables: { ...variables }, token });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as Record<string, never>;
  }

  /** The payload of a mutation that broke no rule. */
  async function mutate<Payload>(region: SeededRegion, field: string, query: string, input: object): Promise<Payload> {
    const payload = (await ask(region.id, query, { input }))[field] as unknown as Payload & { problems: unknown[] };
    if (payload.problems.length > 0) throw new Error(`${region.code}: ${JSON.stringify(payload.problems)}`);
    return payload;
  }

  return {
    async openYear(region, year) {
      const input = { regionId: region.id, kind: 'YEAR', year, automatic: true };
      const { period } = await mutate<{ period: { id: string; publication: object | null } }>(region, 'openPeriod', OPEN, input); // prettier-ignore
      return { region, id: period.id, published: period.publication !== null };
    },
    publish: ({ region, id }) => mutate(region, 'publishPeriod', PUBLISH, { periodId: id }),
    scorecard: ({ regionId, regionCode: code, year }, source) =>
      ask(regionId, SCORECARD, { code, year: formatAcademicYear(year), source }),
    async close() {
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}

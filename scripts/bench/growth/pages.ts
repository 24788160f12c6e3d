import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { httpClient } from '../../client/http-client.js';
import type { BenchDatabase } from '../database/open.js';
import { benchToken } from '../token.js';
import { storedOperation } from '../work/stored-operation.js';
import type { Operation } from './operation.type.js';

const OFTEN = { warming: 50, times: 20 };

/** The scorecards of all regions: what the federation looks at, which has no page of its own in the hub. */
const COUNTRY = `query Country($year: AcademicYear!, $source: FigureSource!) {
  regions {
    code
    name
    scorecard(year: $year, source: $source) {
      asOf
      indicators {
        indicator { code title }
        status value numerator denominator target gap
        coverage { reported expected }
      }
    }
  }
}`;

interface Country {
  readonly regions: readonly { readonly scorecard: { readonly indicators: readonly { readonly status: string }[] } }[];
}

/** What is read: the first region by its coordinator, and all of them by an analyst and by a coordinator of all. */
export async function pagesOf({ about, dataFolder, owner }: BenchDatabase, port: number): Promise<Operation[]> {
  const { regionId, regionCode: code } = about;
  const year = formatAcademicYear(about.year);
  const regions = (await owner<{ id: string }>('select id from participants.region')).map(({ id }) => id);
  const client = async (role: 'ANALYST' | 'COORDINATOR', of: readonly string[]) =>
    httpClient({ hubUrl: `http://127.0.0.1:${port}` }, await benchToken(dataFolder, { roles: [role], regions: of }));
  const coordinator = await client('COORDINATOR', [regionId]);
  const glance = await storedOperation('RegionAtAGlance');
  const country = async (role: 'ANALYST' | 'COORDINATOR', source: 'PUBLISHED' | 'LIVE') => {
    const reader = await client(role, regions);
    const ask = () => reader.ask<Country>(COUNTRY, { year, source });
    for (const { scorecard } of (await ask()).regions) {
      if (scorecard.indicators.every(({ status }) => status === 'MISSING')) throw new Error(`nothing is ${source}`);
    }
    return ask;
  };
  return [
    { ...OFTEN, name: "the region's page", run: () => coordinator.ask(glance.text, { code, year }) },
    { ...OFTEN, name: "the country's page, published", run: await country('ANALYST', 'PUBLISHED') },
    { ...OFTEN, name: "the country's page, live", run: await country('COORDINATOR', 'LIVE') },
  ];
}

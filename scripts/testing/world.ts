import type { Category } from '#kernel/graph/person-category.data.js';
import type { Client, Data, TestHub } from './hub.js';

/** A fresh region and the people who run it, made through the graph alone. */
export interface World {
  readonly region: { readonly id: string; readonly code: string };
  readonly coordinator: Client;
  /** A new college of the region with its staff. */
  college(): Promise<CollegeWorld>;
}

export interface PersonRow {
  readonly category?: Category;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly externalId?: string;
  readonly [field: string]: unknown;
}

export interface CollegeWorld {
  readonly id: string;
  readonly code: string;
  readonly curator: Client;
  /** Registers people, each with a consent attested on 1 September 2024 unless the row says otherwise; answers their ids. */
  people(...rows: PersonRow[]): Promise<string[]>;
  /** Reports a headcount; 100 students, 10 teachers and 4 young specialists in 2024/2025 unless said otherwise. */
  headcount(counts?: { year?: string; students?: number; teachers?: number; youngSpecialists?: number }): Promise<void>;
}

let made = 0;
const next = () => (made += 1);

/** Codes of regions are short, so they have numbers of their own. */
let regions = 0;

const LETTERS = 'абвгдежзик';
/** Names are letters alone, so a number is spelled in them. */
const letters = (n: number) => [...String(n)].map((digit) => LETTERS[Number(digit)]).join('');

export async function world(hub: TestHub): Promise<World> {
  const operator = await hub.client({ roles: ['OPERATOR'] });
  const regionCode = String(100 + (regions += 1));
  const created = await operator.ask(
    `mutation ($code: String!) {
      createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { id code } }
    }`,
    { code: regionCode },
  );
  const region = created.createRegion.region;
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [region.id] });
  return { region, coordinator, college: () => college(hub, region.id, coordinator) };
}

async function college(hub: TestHub, regionId: string, coordinator: Client): Promise<CollegeWorld> {
  const { createCollege } = await coordinator.ask(
    `mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id code } } }`,
    // Colleges are listed by code, and are to come in the order in which a test made them.
    { input: { regionId, code: `C-${String(next()).padStart(5, '0')}`, nameRu: 'Колледж' } },
  );
  const { id, code } = createCollege.college;
  const curator = await hub.client({ roles: ['CURATOR'], colleges: [id] });
  return {
    id,
    code,
    curator,
    async people(...rows) {
      const given = rows.map((row) => ({
        externalId: `p-${next()}`,
        category: 'STUDENT',
        familyName: `Участник${letters(next())}`,
        givenName: 'Иван',
        birthYear: 2005,
        consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' },
        ...row,
      }));
      const { upsertPeople } = await curator.ask(
        `mutation ($input: UpsertPeopleInput!) {
          upsertPeople(input: $input) { refused results { person { id } problems { code path } } }
        }`,
        { input: { collegeId: id, source: 'test', rows: given, confirmNoEnterprise: true } },
      );
      if (upsertPeople.refused > 0) throw new Error(`refused: ${JSON.stringify(upsertPeople.results)}`);
      return upsertPeople.results.map((result: Data) => result.person.id as string);
    },
    async headcount({ year = '2024/2025', students = 100, teachers = 10, youngSpecialists = 4 } = {}) {
      const { reportHeadcount } = await curator.ask(
        `mutation ($input: ReportHeadcountInput!) {
          reportHeadcount(input: $input) { refused results { problems { code path } } }
        }`,
        { input: { rows: [{ collegeId: id, year, students, teachers, youngSpecialists, confirm: true }] } },
      );
      if (reportHeadcount.refused > 0) throw new Error(`refused: ${JSON.stringify(reportHeadcount.results)}`);
    },
  };
}

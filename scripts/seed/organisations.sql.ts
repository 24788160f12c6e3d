import { STAVROPOL_TARGETS } from '#monitoring/target/targets.data.js';
import { partnerKey } from '#participants/organisation/partner/partner.policy.js';
import { ENTERPRISE_KINDS, ENTERPRISE_LEGAL_FORMS } from './organisations.data.js';
import type { PlannedCollege, PlannedRegion } from './plan.js';
import { ENTERPRISES, SCHOOLS } from './proportions.data.js';
import { KIND } from './chance.sql.js';
import type { Statement } from './statement.js';

/** No region has more partners, so a partner's number tells both the region and the place in it. */
const PARTNERS_OF_REGION = 10_000;

/** A region begins with its first targets: nothing of it is earlier. */
const FIRST_YEAR = Math.min(...STAVROPOL_TARGETS.map(({ year }) => year));

/** The number of a partner by its region and place there. */
export const partnerNumber = (region: number, at: number): number => region * PARTNERS_OF_REGION + at;

/** A region and its colleges, marked as made up: demo sign-in may stay on beside them. */
export function organisations({ n, code, timeZone, colleges }: PlannedRegion): Statement[] {
  return [
    [
      `insert into participants.region (id, code, name_ru, name_en, time_zone, sample, first_year)
       values (pg_temp.id(${KIND.region}, $1::bigint), $2::text, 'Условный регион ' || $2, 'Made-up region ' || $2, $3, true, $4)`,
      n,
      code,
      timeZone,
      FIRST_YEAR,
    ],
    [
      `insert into participants.college (id, region_id, code, name_ru, name_en, municipality, sample, joined_at)
       select pg_temp.id(${KIND.college}, n), pg_temp.id(${KIND.region}, region), code, "nameRu", "nameEn", municipality, true,
              make_timestamptz($2, 9, 1, 9, 0, 0, 'UTC')
         from jsonb_to_recordset($1::jsonb) as c
           (n bigint, region bigint, code text, "nameRu" text, "nameEn" text, municipality text)`,
      JSON.stringify(colleges.map(({ people: _, pairs: __, ...college }) => college)),
      FIRST_YEAR,
    ],
  ];
}

/**
 * Enterprises and schools of a region. Each college has those next to its own place, more than its share, so that
 * neighbours have some in common.
 */
export function partners({ n, enterprises, schools, colleges }: PlannedRegion): Statement[] {
  const named = [
    ...Array.from({ length: enterprises }, (_, at) => ({ at, kind: 'ENTERPRISE', name: enterpriseName(at) })),
    ...Array.from({ length: schools }, (_, at) => ({
      at: enterprises + at,
      kind: 'SCHOOL',
      name: `Школа № ${at + 1}`,
    })),
  ].map(({ at, ...partner }) => ({ ...partner, n: partnerNumber(n, at), key: partnerKey(partner.name) }));
  const link = (college: PlannedCollege, at: number) => ({ college: college.n, partner: partnerNumber(n, at) });
  const partnership = (college: PlannedCollege) => [
    ...placesOf(college, 'ENTERPRISE', enterprises).map((at, turn) => ({ ...STANDINGS[turn], ...link(college, at) })),
    ...placesOf(college, 'SCHOOL', schools).map((at) => ({ ...CONFIRMED, ...link(college, enterprises + at) })),
  ];
  return [
    [
      `insert into participants.partner (id, region_id, kind, name, name_key)
       select pg_temp.id(${KIND.partner}, n), pg_temp.id(${KIND.region}, $1::bigint), kind, name, key
         from jsonb_to_recordset($2::jsonb) as p (n bigint, kind text, name text, key text)`,
      n,
      JSON.stringify(named),
    ],
    [
      `insert into participants.college_partner (college_id, partner_id, confirmed_on, ended_on)
       select pg_temp.id(${KIND.college}, college), pg_temp.id(${KIND.partner}, partner), "confirmedOn", "endedOn"
         from jsonb_to_recordset($1::jsonb) as l (college bigint, partner bigint, "confirmedOn" date, "endedOn" date)`,
      JSON.stringify(colleges.flatMap(partnership)),
    ],
  ];
}

/** The places that a college's partners have in the region. */
export function placesOf({ at }: Pick<PlannedCollege, 'at'>, kind: 'ENTERPRISE' | 'SCHOOL', all: number): number[] {
  const { perCollege, ofCollege } = kind === 'ENTERPRISE' ? ENTERPRISES : SCHOOLS;
  return Array.from({ length: Math.min(ofCollege, all) }, (_, turn) => (at * perCollege + turn) % all);
}

const CONFIRMED = { confirmedOn: '2022-09-20' };

/** Most partnerships are confirmed from the first year on; of each college's one ended, one came late, one waits. */
const STANDINGS: readonly { readonly confirmedOn?: string; readonly endedOn?: string }[] = [
  ...Array.from({ length: ENTERPRISES.ofCollege - 3 }, () => CONFIRMED),
  { ...CONFIRMED, endedOn: '2024-06-30' },
  { confirmedOn: '2024-10-01' },
  {},
];

function enterpriseName(at: number): string {
  const legalForm = ENTERPRISE_LEGAL_FORMS[at % ENTERPRISE_LEGAL_FORMS.length]!;
  return `${legalForm} «${ENTERPRISE_KINDS[at % ENTERPRISE_KINDS.length]!} № ${at + 1}»`;
}

import type pg from 'pg';
import type { HubContext } from '#kernel/graph/context.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { effectOf } from '#programs/training/training-effect.policy.js';
import { trainingEffects } from '#programs/training/training-effect.repository.js';
import { trainingNeeds, type NeedRow } from '#school/needs/training-needs.repository.js';
import type { Difference, Owner } from './report.type.js';
import { TRAINING_EFFECT, YEARS_OF_TRAINING } from './training-effect.sql.js';
import { TRAINING_NEEDS } from './training-needs.sql.js';

interface Scope {
  readonly id: string;
  readonly code: string;
  readonly regionId: string;
  readonly isCollege: boolean;
}

const SCOPES = `
  select r.id, r.code, r.id as "regionId", false as "isCollege" from participants.region r
  union all select c.id, c.code, c.region_id, true from participants.college c`;

const NEED_FIGURES = [
  ...(['asked', 'waiting', 'mentors', 'freePlaces', 'wishing', 'wishingThemselves', 'need'] as const),
  ...(['offered', 'gap', 'courses', 'cohorts', 'open'] as const),
];
const EFFECT_FIGURES = ['trained', 'mentors', 'pairs', 'before', 'after', 'change'] as const;

/** More words than any region has: the whole list is one page. */
const ALL = { size: 1_000_000, backward: false, cursor: null } as const;

/** What a figure is told to: a mean to two decimals, so that half of the last of them is no difference. */
const HALF = 0.005 + 1e-9;

interface Recounted {
  readonly checked: number;
  readonly differences: readonly Difference[];
}

/**
 * What the network school is asked for and what it changed: figures that nobody keeps, since they are counted when they
 * are asked for. So what the product answers is laid beside a recount, of each region and college, as whoever may read
 * all of it.
 */
export async function recountTraining(client: pg.ClientBase): Promise<Recounted> {
  const { rows: scopes } = await client.query<Scope>(SCOPES);
  const regions = scopes.filter(({ isCollege }) => !isCollege).map(({ id }) => id);
  const colleges = scopes.filter(({ isCollege }) => isCollege).map(({ id }) => id);
  await actFor(client, regions, colleges);
  const found = [await needsDiffer(client, scopes), await effectDiffers(client, scopes)];
  await actFor(client, [], []);
  return {
    checked: found.reduce((sum, { checked }) => sum + checked, 0),
    differences: found.flatMap(({ differences }) => differences),
  };
}

const actFor = (client: pg.ClientBase, regions: readonly string[], colleges: readonly string[]) =>
  client.query(`select set_config('hub.regions', $1::uuid[]::text, true), set_config('hub.colleges', $2::uuid[]::text, true)`, [regions, colleges]); // prettier-ignore

const reading = (client: pg.ClientBase): Pick<HubContext, 'read'> => ({
  read: { rows: async <Row extends object>(sql: string, params: readonly unknown[] = []) => (await client.query<Row>(sql, [...params])).rows }, // prettier-ignore
});

const asked = ({ id, isCollege }: Scope) => ({ regionId: isCollege ? null : id, collegeId: isCollege ? id : null });

async function needsDiffer(client: pg.ClientBase, scopes: readonly Scope[]): Promise<Recounted> {
  const shown = await trainingNeeds(reading(client), scopes.map(asked), ALL);
  const { rows } = await client.query<Named & Figures>(TRAINING_NEEDS);
  const of = (row: NeedRow) => ({ ...row, id: scopes[row.n - 1]!.id });
  const told = shown.filter(({ key }) => key !== null).map(of) as unknown as (Named & Figures)[];
  return compare(scopes, { owner: 'school', measure: 'training_needs', figures: NEED_FIGURES, told, counted: rows });
}

async function effectDiffers(client: pg.ClientBase, scopes: readonly Scope[]): Promise<Recounted> {
  const { rows } = await client.query<Named & Figures & { before: number; after: number }>(TRAINING_EFFECT);
  const { rows: years } = await client.query<{ year: number }>(YEARS_OF_TRAINING);
  const told: (Named & Figures)[] = [];
  for (const { year } of years) {
    const shown = await trainingEffects(reading(client), scopes.map(asked), year);
    for (const [n, ofOne] of Map.groupBy(shown, (row) => row.n)) {
      const { id } = scopes[n - 1]!;
      const effect = effectOf(ofOne.map(({ trained = 0, mentors = 0, pairs = 0, before = null, after = null }) => ({ trained, mentors, pairs, before, after }))); // prettier-ignore
      if (effect.trained > 0) told.push({ id, key: '', ...effect, year });
    }
  }
  const counted = rows.map((row) => ({
    ...row,
    key: '',
    change: row.mentors === null ? null : row.after - row.before,
  }));
  return compare(scopes, { owner: 'programs', measure: 'training_effect', figures: EFFECT_FIGURES, told, counted });
}

interface Named {
  readonly id: string;
  /** The competence in its one spelling; none where a figure is of all. */
  readonly key: string;
  readonly year?: number;
}

type Figures = Readonly<Record<string, string | number | boolean | object | null | undefined>>;

interface Compared {
  readonly owner: Owner;
  readonly measure: string;
  readonly figures: readonly string[];
  readonly told: readonly (Named & Figures)[];
  readonly counted: readonly (Named & Figures)[];
}

/** Each figure of each row, by what it is of; a row that one side lacks is one difference. */
function compare(scopes: readonly Scope[], { owner, measure, figures, told, counted }: Compared): Recounted {
  const codes = new Map(scopes.map(({ id, code }) => [id, code]));
  const keyOf = ({ id, key, year = 0 }: Named) => JSON.stringify([id, key, year]);
  const others = new Map(counted.map((row) => [keyOf(row), row]));
  const differences: Difference[] = [];
  const differ = ({ id, key, year }: Named, what: Pick<Difference, 'measure' | 'kind' | 'kept' | 'counted'>) => {
    const of = { college: codes.get(id) ?? id, year: year ? formatAcademicYear(year) : '*', category: key, form: '' };
    differences.push({ owner, ...of, ...what, keptAsOf: null, countedAsOf: null });
  };
  for (const row of told) {
    const other = others.get(keyOf(row));
    others.delete(keyOf(row));
    if (!other) differ(row, { measure, kind: 'EXTRA', kept: numberOf(row[figures[0]!]), counted: null });
    for (const figure of other ? figures : []) {
      const [kept, right] = [numberOf(row[figure]), numberOf(other![figure])];
      const tolerance = figure === 'change' ? 2 * HALF : HALF;
      const same = kept === null || right === null ? kept === right : Math.abs(kept - right) <= tolerance;
      if (!same) differ(row, { measure: `${measure} ${figure}`, kind: 'VALUE', kept, counted: right });
    }
  }
  for (const row of others.values()) {
    differ(row, { measure, kind: 'MISSING', kept: null, counted: numberOf(row[figures[0]!]) });
  }
  return { checked: told.length + others.size, differences };
}

const numberOf = (value: Figures[string]): number | null => (typeof value === 'number' ? value : null);

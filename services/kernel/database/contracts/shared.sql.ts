import { CONTRACTS_ROLE } from '../roles.js';

/** A relation of `contracts` that several services publish parts of, under `contracts.<name>_of_<service>`. */
interface SharedRelation {
  readonly columns: readonly (readonly [column: string, type: string])[];
}

/** Words of code: see `measuresByBytes`. */
const BY_BYTES = 'text collate "C"';

const SHARED = {
  /**
   * Whose rows of people a college or a person may see beyond its own, and until when (null: no end), by the days of
   * the college that it is about.
   */
  visibility: {
    columns: [
      ['college_id', 'uuid'],
      ['viewer_college_id', 'uuid'],
      ['viewer_person_id', 'uuid'],
      ['person_id', 'uuid'],
      ['until', 'date'],
    ],
  },
  /** Counts that the services keep, read by monitoring alone. */
  measures: {
    columns: [
      ['college_id', 'uuid'],
      ['academic_year', 'smallint'],
      ['measure', BY_BYTES],
      ['category', BY_BYTES],
      ['form', BY_BYTES],
      ['value', 'integer'],
      ['as_of', 'date'],
    ],
  },
  /** The same as objects, one a group: see `measureSheetTable`. */
  measure_sheets: {
    columns: [
      ['college_id', 'uuid'],
      ['academic_year', 'smallint'],
      ['measure_group', BY_BYTES],
      ['by_form', BY_BYTES],
      ['counts', 'json'],
      ['things', 'json'],
      ['as_of', 'date'],
    ],
  },
  /** What those counts were, each from the day of a row on; null: there was none. */
  measure_history: {
    columns: [
      ['college_id', 'uuid'],
      ['academic_year', 'smallint'],
      ['measure', BY_BYTES],
      ['category', BY_BYTES],
      ['form', BY_BYTES],
      ['day', 'date'],
      ['value', 'integer'],
      ['recounted', 'boolean'],
    ],
  },
} as const satisfies Record<string, SharedRelation>;

export type Shared = keyof typeof SHARED;

const NAMES = Object.keys(SHARED) as Shared[];

const columnsOf = (name: Shared): SharedRelation['columns'] => SHARED[name].columns;

/** The shared relations as they stand before any service has published its part: what is made next may name them. */
export const UNPUBLISHED: readonly string[] = NAMES.flatMap((name) => [
  `create view contracts.${name} as
     select ${columnsOf(name)
       .map(([column, type]) => `null::${type} as ${column}`)
       .join(', ')} where false`,
  `alter view contracts.${name} owner to ${CONTRACTS_ROLE}`,
]);

/** The shared relations as the union of the parts that services publish. */
export function published(services: readonly { readonly name: string; readonly publishes?: readonly Shared[] }[]) {
  return NAMES.flatMap((name) => {
    const columns = columnsOf(name).map(([column]) => column);
    const parts = services
      .filter(({ publishes = [] }) => publishes.includes(name))
      .map((service) => `select ${columns.join(', ')} from contracts.${name}_of_${service.name}`);
    if (parts.length === 0) return [];
    return [`create or replace view contracts.${name} as\n     ${parts.sort().join('\n     union all\n     ')}`];
  });
}

/** What a row of the table is of, by each dimension that rows may differ in; null where it is of all. */
export interface Place {
  readonly time: string;
  readonly place: string | null;
  readonly split: string | null;
  readonly indicator: string;
}

export interface Drawn {
  /** Lines go through time; bars stand beside one another. */
  readonly kind: 'bars' | 'lines';
  readonly axis: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Series that there is no room for. */
  readonly leftOut: number;
}

interface Row {
  readonly at: Place;
  /** Orders times: the day that the figure is told for. */
  readonly day: string;
  readonly value: number | null;
}

/** As many series as there are colours that are told apart. */
const MOST_SERIES = 6;

const DIMENSIONS = ['place', 'split', 'indicator', 'time'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/**
 * How rows are drawn: by time as lines where they are of several times and of few things; else as bars of the first
 * dimension that they differ in. All other dimensions that they differ in make the series.
 */
export function drawnOf(rows: readonly Row[], nameOf: (dimension: Dimension, key: string | null) => string): Drawn {
  const several = DIMENSIONS.filter((dimension) => new Set(rows.map(({ at }) => at[dimension])).size > 1);
  const others = several.filter((dimension) => dimension !== 'time');
  const things = new Set(rows.map(({ at }) => keyOf(at, others)));
  const lines = several.includes('time') && things.size <= MOST_SERIES;
  const axis: Dimension = lines ? 'time' : (several[0] ?? 'place');
  const ordered = lines ? [...rows].sort((a, b) => (a.day < b.day ? -1 : 1)) : rows;
  const places = [...new Set(ordered.map(({ at }) => at[axis]))];
  const rest = several.filter((dimension) => dimension !== axis);

  const series = new Map<string, { name: string; values: (number | null)[] }>();
  for (const { at, value } of ordered) {
    const key = keyOf(at, rest);
    const one = series.get(key) ?? {
      name: rest.map((dimension) => nameOf(dimension, at[dimension])).join(', '),
      values: places.map(() => null),
    };
    one.values[places.indexOf(at[axis])] = value;
    series.set(key, one);
  }
  const all = [...series.values()];
  return {
    kind: lines ? 'lines' : 'bars',
    axis: places.map((place) => nameOf(axis, place)),
    series: all.slice(0, MOST_SERIES),
    leftOut: Math.max(all.length - MOST_SERIES, 0),
  };
}

const keyOf = (at: Place, dimensions: readonly Dimension[]) => JSON.stringify(dimensions.map((each) => at[each]));

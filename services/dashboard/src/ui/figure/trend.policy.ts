/** What a figure was on a day. */
export interface Point {
  readonly day: string;
  readonly status: string;
  readonly value: number | null;
}

/** A line of the figures that there were. */
export interface TrendLine {
  /** Pieces of it in a box of 100 by 100, from the top left: a day without a figure parts one from the next. */
  readonly pieces: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly first: Point;
  readonly last: Point;
}

/** Room that a line keeps above and below itself. */
const AROUND = 10;

/** The line through the points; null where fewer than two of them have a figure, as one tells no course. */
export function trendLineOf(points: readonly Point[]): TrendLine | null {
  const told = points.filter(({ value }) => value !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return null;
  const [from, to] = [timeOf(first), timeOf(last)];
  const values = told.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const place = ({ day, value }: Point) => {
    const height = high === low ? 0.5 : ((value ?? 0) - low) / (high - low);
    const x = ((Date.parse(day) - from) / (to - from)) * 100;
    return [round(x), round(100 - AROUND - height * (100 - 2 * AROUND))] as const;
  };
  const pieces: (readonly [number, number])[][] = [[]];
  for (const point of points) {
    if (point.value === null) pieces.push([]);
    else pieces.at(-1)?.push(place(point));
  }
  return { pieces: pieces.filter((piece) => piece.length > 0), first, last };
}

const timeOf = ({ day }: Point) => Date.parse(day);
const round = (place: number) => Math.round(place * 10) / 10;

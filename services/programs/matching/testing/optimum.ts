import highs, { type Highs } from 'highs';
import type { AssignmentProblem } from '../assignment.type.js';
import { placeCost } from '../costs.policy.js';
import type { Worth } from '../made-up/proof.js';

// The package's types describe its CommonJS side; what Node imports is the function itself.
const load = highs as unknown as typeof highs.default;

let solver: Promise<Highs> | undefined;

type Row = { factors: [number, number][]; low: number; high: number };

/**
 * The best that there is, by HiGHS and one aim after the other: each is held while the next is sought. All the vertices
 * of the programme are whole, and so are those of the face where an aim is reached.
 */
export async function optimum(problem: AssignmentProblem): Promise<Worth> {
  const solve = solverOf(await (solver ??= load()), problem);
  const { mentees, starts, scores } = problem;
  const pairs = starts[mentees]!;
  const matched = solve((column) => (column < pairs ? -1 : 0));
  const score = solve((column) => -(scores[column] ?? 0));
  const unfairness = solve((column, place) => (column < pairs ? 0 : place));
  return { matched: 0 - matched, score: 0 - score, unfairness };
}

/** Seeks the least of costs, and holds it from then on. A column is a pair, or after all of those a place. */
function solverOf(
  highs: Highs,
  problem: AssignmentProblem,
): (costOf: (column: number, place: number) => number) => number {
  const { mentees, mentors, starts, mentorOf, capacities, loads } = problem;
  const pairs = starts[mentees]!;
  const rows: Row[] = [];
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const own = Array.from({ length: starts[mentee + 1]! - starts[mentee]! }, (_, n) => starts[mentee]! + n);
    rows.push({ factors: own.map((column) => [column, 1]), low: 0, high: 1 });
  }
  const places: number[] = [];
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const factors: Row['factors'] = [];
    for (let pair = 0; pair < pairs; pair += 1) if (mentorOf[pair] === mentor) factors.push([pair, 1]);
    for (let taken = loads[mentor]!; taken < capacities[mentor]!; taken += 1) {
      factors.push([pairs + places.length, -1]);
      places.push(placeCost(capacities[mentor]!, taken));
    }
    rows.push({ factors, low: 0, high: 0 });
  }
  const columns = pairs + places.length;
  return (costOf) => {
    const costs = Array.from({ length: columns }, (_, column) => costOf(column, places[column - pairs] ?? 0));
    const least = columns === 0 ? 0 : Math.round(leastOf(highs, rows, costs));
    rows.push({
      factors: costs.flatMap((cost, column) => (cost === 0 ? [] : [[column, cost]])),
      low: least,
      high: least,
    });
    return least;
  };
}

function leastOf(highs: Highs, rows: readonly Row[], costs: readonly number[]): number {
  const starts = [0];
  for (const { factors } of rows) starts.push(starts.at(-1)! + factors.length);
  return highs.withModel(
    {
      numCols: costs.length,
      numRows: rows.length,
      colCost: costs,
      colLower: costs.map(() => 0),
      colUpper: costs.map(() => 1),
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: costs.length,
        starts,
        indices: rows.flatMap(({ factors }) => factors.map(([column]) => column)),
        values: rows.flatMap(({ factors }) => factors.map(([, factor]) => factor)),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('not solved');
      return Number(model.info.get('objective_function_value'));
    },
  );
}

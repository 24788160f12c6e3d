import highs, { type Highs } from 'highs';

// The package's types describe its CommonJS side; what Node imports is the function itself.
const load = highs as unknown as typeof highs.default;

let solver: Promise<Highs> | undefined;

/** HiGHS, which is loaded once. */
export const loadSolver = (): Promise<Highs> => (solver ??= load());

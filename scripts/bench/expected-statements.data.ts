/**
 * SQL statements of one request on each side, session settings and transaction control left out. Apollo's planner asks
 * monitoring twice, for the region and then for its colleges, where the hub's asks once, and what figures are computed by
 * is kept by the hub's own runtime alone.
 */
export const EXPECTED_STATEMENTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  RegionAtAGlance: { a: 5, b: 5, c: 8, d: 2, e: 1 },
  CollegeAtAGlance: { a: 5, b: 5, c: 8, d: 1, e: 1 },
  RegisterPerson: { a: 2, b: 2, c: 2, d: 1, e: 1 },
};

/** Forty-five tables of ten years by college: 3.6 kB of text for millions of values. */
export function aliases(count: number, years: number): string {
  const listed = Array.from({ length: years }, (_, n) => `"${2025 - n}/${2026 - n}"`).join(', ');
  const table = `kpi(region: "26", years: [${listed}], groupBy: [YEAR, COLLEGE], forms: ["student-student", "teacher-teacher"])`;
  const named = Array.from({ length: count }, (_, n) => `t${n}: ${table} { value status note }`);
  return JSON.stringify({ query: `{ ${named.join(' ')} }` });
}

import { YEAR, type MeasuredCollege } from './colleges.js';

/** One kind of change, which can be made so many times in a college as it has been filled for. */
export interface Change {
  readonly name: string;
  readonly mutation: string;
  /** What the mutation is given the nth time. */
  input(college: MeasuredCollege, n: number): object;
  /** How many more people are counted as mentees by each. */
  readonly mentees: number;
}

const problems = (mutation: string, of: string): string =>
  `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { payload: ${mutation}(input: $input) { ${of} } }`;

const isoDay = (n: number): string => new Date(Date.UTC(2024, 8, 1 + n)).toISOString().slice(0, 10);

export const CHANGES: readonly Change[] = [
  {
    name: 'one tick (completeActivity)',
    mutation: problems('completeActivity', 'problems { code }'),
    // Another day each time, or nothing would change.
    input: ({ id, activities }, n) => ({
      collegeId: id,
      year: YEAR,
      code: activities[n % activities.length],
      doneOn: isoDay(n),
    }),
    mentees: 0,
  },
  {
    name: 'one approval (approveMentorships)',
    mutation: problems('approveMentorships', 'problems { code } results { problems { code } }'),
    input: ({ id, proposals }, n) => ({
      collegeId: id,
      ids: [proposals[n]],
      order: { number: String(n), date: '2024-10-01' },
    }),
    mentees: 1,
  },
  {
    name: 'one consent withdrawn (withdrawConsents)',
    mutation: problems('withdrawConsents', 'problems { code }'),
    input: ({ mentees }, n) => ({ personId: mentees[n], withdrawnOn: '2024-12-01' }),
    mentees: -1,
  },
];

interface Payload {
  readonly problems: readonly { readonly code: string }[];
  readonly results?: readonly Payload[];
}

const problemsOf = ({ problems: whole, results = [] }: Payload): string[] => [
  ...whole.map(({ code }) => code),
  ...results.flatMap(problemsOf),
];

/** Makes a change and sees to it that it was made. */
export async function make(change: Change, college: MeasuredCollege, n: number): Promise<void> {
  const variables = { input: change.input(college, n) };
  const { payload } = await college.curator.ask<{ payload: Payload }>(change.mutation, variables);
  const codes = problemsOf(payload);
  if (codes.length > 0) throw new Error(`${change.name}: ${codes.join(', ')}`);
}

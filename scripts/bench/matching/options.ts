import { Command, InvalidArgumentError } from 'commander';
import { MOST_MENTEES, MOST_MENTORS } from '#programs/matching/input.policy.js';

export interface MatchingOptions {
  readonly mentees: number;
  readonly mentors: number;
  readonly json?: string;
}

export function readMatchingOptions(argv: readonly string[]): MatchingOptions {
  const program = new Command('bench:matching')
    .description('how long it takes to match mentees with mentors, and how near the result is to the bound')
    .option('--mentees <mentees>', 'mentees of the large programme', upTo(MOST_MENTEES), 5_000)
    .option('--mentors <mentors>', 'mentors of the large programme', upTo(MOST_MENTORS), 1_000)
    .option('--json <file>', 'write the figures to a file as well');
  return program.parse([...argv], { from: 'user' }).opts<MatchingOptions>();
}

const upTo = (most: number) => (text: string) => {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new InvalidArgumentError(`should be a whole number from 1 to ${most}`);
};

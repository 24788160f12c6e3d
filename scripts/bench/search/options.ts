import { Command, InvalidArgumentError, Option } from 'commander';
import { SIZES, type SizeName } from '../options.js';

export interface SearchOptions {
  readonly size: SizeName;
  /** Searches that each side answers. */
  readonly searches: number;
  readonly json?: string;
  readonly serverCore: number;
  readonly loadCore: number;
}

export function readSearchOptions(argv: readonly string[]): SearchOptions {
  const program = new Command('bench:search')
    .description("search among one college's people, in a large database and in one of that college alone")
    .addOption(new Option('--size <size>', 'the large database').choices(SIZES).default('country'))
    .option('--searches <searches>', 'how many each side answers', whole, 1_000)
    .option('--json <file>', 'write the figures to a file as well')
    .option('--server-core <core>', 'where the hubs run', Number, 0)
    .option('--load-core <core>', 'where PostgreSQL and the searcher run', Number, 1);
  return program.parse([...argv], { from: 'user' }).opts<SearchOptions>();
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 100_000) return value;
  throw new InvalidArgumentError('should be a whole number above 0');
}

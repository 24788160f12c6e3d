import { Command, InvalidArgumentError, Option } from 'commander';

/** How much data the sides answer from: `small` is the sample region, the others are those of `hub seed`. */
export const SIZES = ['small', 'region', 'country'] as const;
export type SizeName = (typeof SIZES)[number];

export interface Options {
  readonly size: SizeName;
  /** Of each turn: a side's in one round of one line of the table. */
  readonly seconds: number;
  readonly rounds: number;
  /** Where the figures go besides the table. */
  readonly json?: string;
  /** How many requests are under way at once, one line of the table each. */
  readonly connections: readonly number[];
  /** Keys of the sides that run. */
  readonly sides: readonly string[];
  /** Only work whose name begins with this. */
  readonly only: string;
  /** Only that all sides answer alike, in as many statements as expected; no load. */
  readonly check?: boolean;
  readonly serverCore: number;
  readonly loadCore: number;
  /** A folder for a CPU profile of side (a) under RegionAtAGlance. */
  readonly profile?: string;
}

export function readOptions(argv: readonly string[]): Options {
  const program = new Command('bench')
    .description('measures the hub against what people would take instead, all in one run over one database')
    .addOption(new Option('--size <size>', 'how much data').choices(SIZES).default('region'))
    .option('--seconds <seconds>', 'of each turn', positive, 5)
    .option('--rounds <rounds>', 'how often each side has its turn', positive, 2)
    .option('--json <file>', 'write the figures to a file as well')
    .option('--connections <numbers>', 'requests under way at once', (text) => text.split(',').map(positive), [32, 1])
    .option('--sides <keys>', 'which sides run', (text) => [...text], [...'abcde'])
    .option('--only <work>', 'only work whose name begins like this', '')
    .option('--check', 'only see that all sides answer alike, in as many statements as expected')
    .option('--server-core <core>', 'where servers run', Number, 0)
    .option('--load-core <core>', 'where PostgreSQL and the load run', Number, 1)
    .option('--profile <folder>', 'only write a CPU profile of side (a) under the first of the work');
  return program.parse([...argv], { from: 'user' }).opts<Options>();
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0 && value < 1_000) return value;
  throw new InvalidArgumentError('should be a number above 0');
}

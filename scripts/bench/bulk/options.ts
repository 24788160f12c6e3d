import { Command, InvalidArgumentError, Option } from 'commander';
import { SIZES, type SizeName } from '../options.js';

export interface BulkOptions {
  readonly size: SizeName;
  /** People that each side writes. */
  readonly rows: number;
  /** Turns that each side takes; between them they write all rows. */
  readonly rounds: number;
  /** Colleges that the people belong to. */
  readonly colleges: number;
  /** Calls under way at once. */
  readonly connections: number;
  readonly json?: string;
  /** A folder for a CPU profile of the hub. */
  readonly profile?: string;
  readonly serverCore: number;
  readonly loadCore: number;
}

export function readBulkOptions(argv: readonly string[]): BulkOptions {
  const program = new Command('bench:bulk')
    .description('people with consents, tenancy, measures and audit through upsertPeople, set against a bare COPY')
    .addOption(new Option('--size <size>', 'how much data there is already').choices(SIZES).default('region'))
    .option('--rows <rows>', 'people that each side writes', whole, 100_000)
    .option('--rounds <rounds>', 'turns that each side takes', whole, 10)
    .option('--colleges <colleges>', 'colleges that the people belong to', whole, 50)
    .option('--connections <connections>', 'calls under way at once', whole, 1)
    .option('--json <file>', 'write the figures to a file as well')
    .option('--profile <folder>', 'write a CPU profile of the hub there')
    .option('--server-core <core>', 'where the hub runs', Number, 0)
    .option('--load-core <core>', 'where PostgreSQL and the sender run', Number, 1);
  return program.parse([...argv], { from: 'user' }).opts<BulkOptions>();
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 1_000_000) return value;
  throw new InvalidArgumentError('should be a whole number above 0');
}

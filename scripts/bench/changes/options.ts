import { Command, InvalidArgumentError, Option } from 'commander';
import { SIZES, type SizeName } from '../options.js';

export interface ChangesOptions {
  readonly size: SizeName;
  /** Turns that each college takes with each kind of change. */
  readonly rounds: number;
  /** Changes of a turn, one after the other. */
  readonly changes: number;
  readonly json?: string;
  readonly serverCore: number;
  readonly loadCore: number;
}

export function readChangesOptions(argv: readonly string[]): ChangesOptions {
  const program = new Command('bench:changes')
    .description('what one change of a record costs with the figures it moves, in a large college and in a small one')
    .addOption(new Option('--size <size>', 'how much data there is besides').choices(SIZES).default('region'))
    .option('--rounds <rounds>', 'turns that each college takes', whole, 5)
    .option('--changes <changes>', 'changes of a turn', whole, 20)
    .option('--json <file>', 'write the figures to a file as well')
    .option('--server-core <core>', 'where the hub runs', Number, 0)
    .option('--load-core <core>', 'where PostgreSQL and the caller run', Number, 1);
  return program.parse([...argv], { from: 'user' }).opts<ChangesOptions>();
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 1_000) return value;
  throw new InvalidArgumentError('should be a whole number above 0');
}

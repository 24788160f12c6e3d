import { Command, InvalidArgumentError } from 'commander';
import { SIZES } from '../../seed/sizes.data.js';

export interface GrowthOptions {
  /** Colleges of each database. */
  readonly sizes: readonly number[];
  /** Turns that each operation takes in each database. */
  readonly rounds: number;
  readonly json?: string;
  /** Where the picture goes. */
  readonly plot?: string;
  /** Figures of an earlier run, told and drawn again in place of measuring. */
  readonly from?: string;
  readonly serverCore: number;
  readonly loadCore: number;
}

const MOST = SIZES.growth.regions.reduce((sum, { colleges }) => sum + colleges, 0);

/** More approvals than these the measured college has no pairs for. */
const MOST_ROUNDS = 10;

export function readGrowthOptions(argv: readonly string[]): GrowthOptions {
  const program = new Command('bench:growth')
    .description('what pages and changes cost the processor in databases of ever more colleges')
    .option('--sizes <numbers>', 'colleges of each database', (text) => text.split(',').map(upTo(MOST)), [
      10,
      50,
      200,
      1_000,
      MOST,
    ]) // prettier-ignore
    .option('--rounds <rounds>', 'turns that each operation takes', upTo(MOST_ROUNDS), 5)
    .option('--json <file>', 'write the figures to a file as well')
    .option('--plot <file>', 'draw them as SVG')
    .option('--from <file>', 'figures that --json has written, in place of measuring')
    .option('--server-core <core>', 'where the hub runs', Number, 0)
    .option('--load-core <core>', 'where PostgreSQL and the caller run', Number, 1);
  return program.parse([...argv], { from: 'user' }).opts<GrowthOptions>();
}

const upTo = (most: number) => (text: string) => {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new InvalidArgumentError(`should be a whole number from 1 to ${most}`);
};

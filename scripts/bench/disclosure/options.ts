import { Command, InvalidArgumentError } from 'commander';

export interface DisclosureOptions {
  /** Colleges of the region whose figures are protected and audited. */
  readonly colleges: number;
  /** Colleges whose figures are hidden without an audit. */
  readonly country: number;
  /** Small tables on which what is hidden is set against the fewest that would do. */
  readonly tables: number;
  readonly json?: string;
}

export function readDisclosureOptions(argv: readonly string[]): DisclosureOptions {
  const program = new Command('bench:disclosure')
    .description('how long it takes to hide what would tell of few people, and how much more is hidden than has to be')
    .option('--colleges <colleges>', 'colleges of the region that is audited', whole, 50)
    .option('--country <colleges>', 'colleges whose figures are hidden without an audit', whole, 3_500)
    .option('--tables <tables>', 'small tables that are set against the fewest', whole, 50)
    .option('--json <file>', 'write the figures to a file as well');
  return program.parse([...argv], { from: 'user' }).opts<DisclosureOptions>();
}

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 10_000) return value;
  throw new InvalidArgumentError('should be a whole number above 0');
}

/** A command of a document, by its words: settings in front are left out, and so is where its output goes. */
export type Command = readonly string[];

const PROGRAMS = ['npm', 'npx', 'node', 'hub', 'curl', 'docker'];

/** Commands of a shell text that are ours to check, in their order. */
export function commandsIn(shell: string): Command[] {
  const lines = shell.replaceAll(/\\\n\s*/g, ' ').replaceAll(/(^|\s)#.*$/gm, '');
  return lines
    .split(/\n|\||&&|\$\(|\)/)
    .map((part) => part.trim().split(/\s+/))
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Za-z_]+=/.test(word))))
    .filter(([program]) => PROGRAMS.includes(program!));
}

/** A subcommand of `hub` with what is given to it. */
export interface HubCall {
  readonly subcommand: string;
  /** The same with what it does, where it does several things. */
  readonly path: readonly string[];
  readonly options: readonly string[];
}

/** What of the hub a command runs, by whichever way; null when it is another program. */
export function hubCall([program, ...words]: Command): HubCall | null {
  if (program === 'hub') return callOf(words);
  if (program === 'node' && words[0]?.endsWith('dist/scripts/hub.js')) return callOf(words.slice(1));
  if (program !== 'npm') return null;
  const [verb, ...rest] = words.filter((word) => word !== '--silent' && word !== '-s');
  if (verb === 'start') return callOf(['start', ...rest]);
  return verb === 'run' && rest[0] === 'hub' ? callOf(rest.slice(rest[1] === '--' ? 2 : 1)) : null;
}

/** Subcommands that have some of their own. */
const OF_SEVERAL = ['keys'];

/** Three dots stand for any subcommand. */
function callOf([subcommand = '', ...words]: readonly string[]): HubCall | null {
  if (subcommand === '…') return null;
  const path = [subcommand, ...(OF_SEVERAL.includes(subcommand) ? words.slice(0, 1) : [])];
  return { subcommand, path, options: words.filter((word) => /^--\w/.test(word)) };
}

/** The script of package.json that a command names; null when it names none. */
export function scriptOf([program, ...words]: Command): string | null {
  if (program !== 'npm') return null;
  const [verb, script] = words.filter((word) => !word.startsWith('-'));
  if (verb === 'run') return script!;
  return verb === 'start' || verb === 'test' ? verb : null;
}

/** Subcommands that a document's reader runs beside a hub. The others start one, fill a database or write files of ours. */
const BESIDE_A_HUB = ['token', 'import', 'export', 'headcount', 'verify', 'bi-login'];

/** Whether a block is one to be run beside a hub that holds the sample. */
export function isRunnable(shell: string): boolean {
  return commandsIn(shell).every((command) => {
    const call = hubCall(command);
    if (call) return BESIDE_A_HUB.includes(call.subcommand);
    return command[0] === 'curl' || command[0] === 'node';
  });
}

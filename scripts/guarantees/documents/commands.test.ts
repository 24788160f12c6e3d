import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, jest } from '@jest/globals';
import { commandsIn, hubCall, scriptOf, type Command } from './commands.policy.js';
import { DOCUMENTS, shellOf, textOf } from './documents.js';
import { codeOf } from './markdown.policy.js';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../../hub.js', import.meta.url));

// Each command is a process of its own, on a machine with other work to do.
jest.setTimeout(120_000);

/** Commands of a document: those of its blocks, and those that its sentences name. */
const commandsOf = (document: string): Command[] => [
  ...shellOf(document).flatMap(commandsIn),
  ...codeOf(textOf(document))
    .filter((code) => /^(\w+=\S+ )*(npm|npx|hub|node) [\w-]/.test(code))
    .flatMap(commandsIn),
];

const helps = new Map<string, Promise<string>>();

/** What a program says of its options. */
function helpOf(...words: string[]): Promise<string> {
  const key = words.join(' ');
  const help =
    helps.get(key) ?? run(process.execPath, ['--no-warnings', ...words, '--help']).then(({ stdout }) => stdout);
  helps.set(key, help);
  return help;
}

/** Options that a program doesn't have. */
async function unknownOptions(options: readonly string[], ...words: string[]): Promise<string[]> {
  if (options.length === 0) return [];
  const known = new Set((await helpOf(...words)).match(/--[\w-]+/g));
  return options.map((option) => option.split('=')[0]!).filter((option) => !known.has(option));
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What of a command there is not; empty when it can be given. */
async function missing(command: Command): Promise<string[]> {
  const script = scriptOf(command);
  if (script !== null && !(script in scripts)) return [`npm run ${script}`];
  const call = hubCall(command);
  if (call) {
    const known = (await helpOf(PROGRAM)).match(/^ {2}[a-z-]+/gm)!.map((name) => name.trim());
    if (!known.includes(call.subcommand)) return [`hub ${call.subcommand}`];
    return unknownOptions(call.options, PROGRAM, ...call.path);
  }
  const [program, ...words] = command;
  if (program === 'npx') return existsSync(join('node_modules/.bin', words[0]!)) ? [] : [words[0]!];
  if (program === 'node') return words[0] === '-p' || existsSync(words[0]!) ? [] : [words[0]!];
  const file = /node (dist\/\S+)/.exec(scripts[script ?? ''] ?? '')?.[1];
  const options = words.slice(words.indexOf('--') + 1).filter((word) => /^--\w/.test(word));
  return file === undefined || !words.includes('--') ? [] : unknownOptions(options, file);
}

it.each(DOCUMENTS)('%s names commands and options that there are', async (document) => {
  const found = await Promise.all(commandsOf(document).map(missing));
  expect(found.flat()).toEqual([]);
});

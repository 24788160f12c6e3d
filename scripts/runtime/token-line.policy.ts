import { join, relative, sep } from 'node:path';
import type { Config } from '#kernel/config/config.js';

type Settings = Pick<Config, 'dataFolder' | 'hubUrl' | 'oidcAudience'>;

interface TokenLine {
  /** What the running hub was started with, and where it answers. */
  readonly hub: Settings;
  /** What a command finds by itself that is run in the project's folder, in a shell where nothing is set. */
  readonly plain: Settings;
  readonly root: string;
  /** Where whoever started the hub was. */
  readonly from: string;
  /** Whether `npm run hub` is there; an image has the compiled program alone. */
  readonly npm: boolean;
  /** Code of a region of the hub, if it has one. */
  readonly region: string | undefined;
  readonly platform?: NodeJS.Platform;
}

/** The command that makes a token for this very hub, to be pasted where the hub was started. */
export function tokenLine({ hub, plain, root, from, npm, region, platform = process.platform }: TokenLine): string {
  const quote = (text: string) => quoted(text, platform);
  const option = (name: string, value: string, known: string) => (value === known ? [] : [name, quote(value)]);
  return [
    ...(npm ? npmRun(isWithin(from, root) ? [] : ['--prefix', quote(root)]) : ['node', quote(join(root, 'dist/scripts/hub.js'))]),
    'token',
    ...(region === undefined ? ['--role', 'OPERATOR'] : ['--role', 'COORDINATOR', '--region', quote(region)]),
    ...option('--data', hub.dataFolder, plain.dataFolder),
    ...option('--hub', hub.hubUrl, plain.hubUrl),
    ...option('--audience', hub.oidcAudience, plain.oidcAudience),
  ].join(' '); // prettier-ignore
}

/** Where a command on this machine reaches a hub that listens at an address: one that is every address is none to call. */
export function addressToCall(listening: string): string {
  const url = new URL(listening);
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.hostname === '[::]') url.hostname = '[::1]';
  return url.origin;
}

const npmRun = (where: readonly string[]) => ['npm', ...where, 'run', '--silent', 'hub', '--'];

function isWithin(folder: string, root: string): boolean {
  return relative(root, folder).split(sep)[0] !== '..' && !/^[a-z]:/i.test(relative(root, folder));
}

function quoted(text: string, platform: NodeJS.Platform): string {
  if (/^[\w@%+=:,./\\[\]-]+$/.test(text) && (platform === 'win32' || !/[\\[\]]/.test(text))) return text;
  return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

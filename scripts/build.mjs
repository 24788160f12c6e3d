// What `npm run build` does: compiles the parts whose sources differ from those that were compiled last, so that a
// command on an unchanged tree is not kept waiting. Plain JavaScript, as it runs before there is anything compiled.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project that this file belongs to. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What is compiled: from where, by which settings, and a file that only compiling makes. The hub's commands need the
 * first part alone.
 */
export const PARTS = [
  {
    name: 'hub',
    sources: ['services', 'gateway', 'scripts'],
    apart: ['services/dashboard'],
    project: 'tsconfig.json',
    made: 'dist/scripts/hub.js',
  },
  {
    name: 'page-rules',
    sources: ['services/dashboard/src', 'tsconfig.json'],
    apart: [],
    project: 'services/dashboard/tsconfig.rules.json',
    made: 'dist/.tsbuildinfo-page',
  },
  {
    name: 'client',
    sources: ['schema/client/src'],
    apart: [],
    project: 'schema/client/tsconfig.json',
    made: 'schema/client/lib/index.js',
  },
];

const COMPILER = 'node_modules/typescript-native';
/** What the page's bundler makes, of sources of its own. */
const SERVED = /^services[\\/]dashboard[\\/]public[\\/]/;

const SOURCE = /\.(ts|tsx|json)$/;

/**
 * What a part was made of, as one short text. Times alone would not do: a file that comes back from an older copy is
 * older than what was compiled from its successor. Folders need no mention, since names are in the text.
 */
export function fingerprint({ sources, apart, project }, root = ROOT) {
  const hash = createHash('sha256');
  const left = apart.map((path) => join(root, path));
  const add = (path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      if (left.includes(path)) return;
      for (const name of readdirSync(path).sort()) {
        if (name !== 'node_modules' && (SOURCE.test(name) || !name.includes('.'))) add(join(path, name));
      }
    } else if (stat) hash.update(`${relative(root, path)}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const path of [...sources, project, 'package.json', `${COMPILER}/package.json`]) add(join(root, path));
  return hash.digest('hex');
}

const stampOf = ({ name }, root) => join(root, 'dist', `.built-${name}`);

/** Whether what is compiled is what the sources say now. */
export function isBuilt(part, root = ROOT) {
  const stamp = stampOf(part, root);
  if (!existsSync(stamp) || !existsSync(join(root, part.made))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(part, root);
}

/**
 * Compiles a part unless it is built. What is written down is how the sources were before: who edits them meanwhile
 * has them compiled once more.
 *
 * @param compile whether it succeeded
 */
export function build(part, compile, root = ROOT) {
  if (isBuilt(part, root)) return true;
  const made = fingerprint(part, root);
  if (!compile(part)) return false;
  for (const folder of part.sources) removeOrphans(folder, root);
  writeSubpaths(root);
  writeStamp(part, made, root);
  return true;
}

/** The compiler leaves what it once made of a file that is gone: a test among it would be run for ever. */
function removeOrphans(folder, root) {
  const made = join(root, 'dist', folder);
  if (!existsSync(made)) return;
  for (const path of readdirSync(made, { recursive: true })) {
    const stem = path.replace(/\.js(\.map)?$/, '');
    const isOrphan = ['.ts', '.tsx'].every((suffix) => !existsSync(join(root, folder, stem + suffix)));
    if (stem !== path && !SERVED.test(join(folder, path)) && isOrphan) rmSync(join(made, path));
  }
}

/**
 * What is compiled finds `#kernel/…` among what is compiled. In package.json the same names lead to the sources, so that
 * editors, the boundary check and whatever draws the house follow them there.
 */
function writeSubpaths(root) {
  const { type, imports = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const emitted = Object.entries(imports).map(([name, source]) => [name, source.replace(/\.ts$/, '.js')]);
  const text = JSON.stringify({ private: true, type, imports: Object.fromEntries(emitted) }, null, 2);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/package.json'), `${text}\n`);
}

/** Writes down that a part has been compiled from such sources. */
export function writeStamp(part, made, root = ROOT) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampOf(part, root), made);
}

function compile({ project }) {
  const { status } = spawnSync(process.execPath, [`${COMPILER}/bin/tsc`, '-p', project], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/**
 * Builds the parts that are named, or all of them. A package without the sources or the compiler is as it was built.
 *
 * @returns whether there is something to run
 */
export function bringUpToDate(names = []) {
  const parts = PARTS.filter((part) => (names.length === 0 || names.includes(part.name)) && !isBuilt(part));
  if (parts.length === 0) return true;
  if (!existsSync(join(ROOT, COMPILER)) || !existsSync(join(ROOT, 'tsconfig.json'))) {
    if (parts.every(({ made }) => existsSync(join(ROOT, made)))) return true;
    console.error('Хаб не собран, и собрать его нечем: выполните npm ci.\nThe hub is not built, and nothing is here to build it: run npm ci.'); // prettier-ignore
    return false;
  }
  console.error('Собираю хаб из исходников / Building the hub from its sources');
  return parts.every((part) => build(part, compile));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = bringUpToDate() ? 0 : 1;
}

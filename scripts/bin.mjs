#!/usr/bin/env node
// The `hub` of package.json's `bin`, of `npm start` and of `npm run hub`: brings what is compiled up to date with its
// sources, which takes a moment where nothing has changed, and runs it. Whoever calls it may have a Node that is too
// old for the hub (20 is enough to install it); then the command runs on the one that comes with the package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bringUpToDate, ROOT } from './build.mjs';

const compiled = (name) => join(ROOT, 'dist/scripts', name);

if (!bringUpToDate(['hub'])) process.exit(1);
const { nodeTooOld } = await import(pathToFileURL(compiled('node-version.js')).href);
const newer = nodeTooOld(process.versions.node) && nodeOfThePackage();
if (newer) runOn(newer);
else await import(pathToFileURL(compiled('hub.js')).href);

/** Undefined where the package was installed without its install scripts, which fetch it. */
function nodeOfThePackage() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin');
  return [join(folder, 'node'), join(folder, 'node.exe')].find((program) => existsSync(program));
}

function runOn(node) {
  const child = spawn(node, [compiled('hub.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

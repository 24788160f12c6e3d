#!/usr/bin/env node
// The `hub` of package.json's `bin`. Whoever calls it may have a Node that is too old for the hub (20 is enough to
// install it), so the command itself runs on the one that comes with the package.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
const command = fileURLToPath(new URL('../dist/scripts/hub.js', import.meta.url));
const child = spawn(node, [command, ...process.argv.slice(2)], { stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));

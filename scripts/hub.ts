#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { nodeTooOld } from './node-version.js';

const refusal = nodeTooOld(process.versions.node);
if (refusal === null) {
  // What was compiled once needs not be the next time, which saves a start half a second of a processor. Left out where nobody may write.
  module.enableCompileCache(join(import.meta.dirname, '../.compiled'));
  // Not before: a Node that lacks what some module imports would say no more than that.
  const { run } = await import('./program.js');
  await run(process.argv.slice(2));
} else {
  console.error(`${refusal.ru}\n${refusal.en}`);
  process.exitCode = 1;
}

#!/usr/bin/env node
import { nodeTooOld } from './node-version.js';

const refusal = nodeTooOld(process.versions.node);
if (refusal === null) {
  // Not before: a Node that lacks what some module imports would say no more than that.
  const { run } = await import('./program.js');
  await run(process.argv.slice(2));
} else {
  console.error(`${refusal.ru}\n${refusal.en}`);
  process.exitCode = 1;
}

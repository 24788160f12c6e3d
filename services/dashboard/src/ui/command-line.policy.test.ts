import { expect, it } from '@jest/globals';
import { isCommandLine } from './command-line.policy.js';

it('knows the command line from accounts', () => {
  expect(['command-line:CURATOR', 'demo-curator', 'my command-line:x', ''].map(isCommandLine)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

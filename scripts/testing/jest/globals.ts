import type * as jestGlobals from '@jest/globals';
import { ModuleMocker } from 'jest-mock';

type Globals = Omit<typeof jestGlobals, 'jest'>;

/**
 * What `@jest/globals` is to files that Node loads. Modules that several test files import are loaded once: what they
 * call means the file that runs, so these are set anew for each. Nobody may keep one of them.
 */
export let afterAll: Globals['afterAll'];
export let afterEach: Globals['afterEach'];
export let beforeAll: Globals['beforeAll'];
export let beforeEach: Globals['beforeEach'];
export let describe: Globals['describe'];
export let expect: Globals['expect'];
export let it: Globals['it'];
export let test: Globals['test'];

const settings = globalThis as unknown as Record<symbol, unknown>;
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
const RETRIES = Symbol.for('RETRY_TIMES');
const LOG_ERRORS = Symbol.for('LOG_ERRORS_BEFORE_RETRY');

const mocker = new ModuleMocker(globalThis);

/** What of the object `jest` has a meaning where modules are Node's. */
export const jest = {
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: (): void => mocker.restoreAllMocks(),
  setTimeout: (ms: number): void => void (settings[TIMEOUT] = ms),
  retryTimes(times: number, options?: { readonly logErrorsBeforeRetry?: boolean }): void {
    settings[RETRIES] = times;
    settings[LOG_ERRORS] = options?.logErrorsBeforeRetry;
  },
};

/** A file begins with the settings of the configuration, whatever the one before it asked for. */
export function beginFile(globals: Globals): void {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
  for (const setting of [TIMEOUT, RETRIES, LOG_ERRORS]) delete settings[setting];
}

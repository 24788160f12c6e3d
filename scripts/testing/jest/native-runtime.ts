import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { beginFile } from './globals.js';

const require = createRequire(import.meta.url);

const GLOBALS = new URL('globals.js', import.meta.url).href;

/** Where circus keeps who listens to tests: a file's own listeners are not to hear those of the next. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

/** Test files say `@jest/globals` as they would anywhere, for the types and for whoever reads them. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, format: 'module', shortCircuit: true } : next(specifier, context),
});

/**
 * Jest's runtime without its own loader: test files and what they import are loaded by Node, once in a worker. Jest
 * loads them anew for each file, into a realm of its own; the 3,300 modules of the whole hub took two seconds of the
 * processor for every file, half of what most of them took. Nothing here mocks a module, which is what that is for.
 */
export default class NativeRuntime {
  /** What a file's tests are run by: circus keeps their state in its module, so each file has that anew. */
  requireInternalModule(path: string): unknown {
    delete require.cache[path];
    Reflect.deleteProperty(globalThis, LISTENERS);
    return require(path);
  }

  setGlobalsForRuntime(globals: Parameters<typeof beginFile>[0]): void {
    beginFile(globals);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  /** None that Jest has made: they stand beside what the compiler emitted, where they are looked for by themselves. */
  getSourceMaps(): Map<string, string> {
    return new Map();
  }

  getAllCoverageInfoCopy(): undefined {}

  enterTestCode(): void {}

  leaveTestCode(): void {}

  teardown(): void {}
}

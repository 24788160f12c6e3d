import type { EventEmitter } from 'node:events';
import type * as Module from 'oidc-provider';
import type { Provider as Library } from 'oidc-provider';
import type { Log } from '#kernel/log/log.js';
import { ownIssuerOf } from '#kernel/session/issuers.js';
import { compareByHash } from './clients.js';
import type { LocalKey } from '#kernel/session/keys.js';
import { configuration } from './configuration.js';
import type { ProviderOptions } from './provider.contract.js';

export interface Loaded {
  readonly library: Library;
  readonly errors: typeof Module.errors;
  readonly answer: ReturnType<Library['callback']>;
}

/**
 * Loads and sets up the library: a third of a second and some 40 MB, spent when the first one asks. It can't be told of
 * another key later, and so is set up anew for one; what it remembers is not in it.
 */
export async function loadLibrary(options: ProviderOptions, key: LocalKey): Promise<Loaded> {
  const module = await quietly(options.log, () => import('oidc-provider'));
  const former = (await options.keys.open()).slice(1);
  const settings = configuration(module, options, { key, former });
  const library = new module.Provider(ownIssuerOf(options.publicUrl), settings);
  // Behind TLS of somebody else; `handle` says which protocol the browser speaks, whatever the headers said.
  library.proxy = options.publicUrl.startsWith('https:');
  compareByHash(library);
  report(library, options.log);
  return { library, errors: module.errors, answer: library.callback() };
}

/** The library warns on the console about releases of Node that are not LTS, as it is loaded: the log has it instead. */
async function quietly<T>(log: Log, load: () => Promise<T>): Promise<T> {
  /* eslint-disable no-console */
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (String(words[0]).includes('oidc-provider')) log.debug({ warning: String(words[0]) }, 'OpenID provider loaded');
    else warn.apply(console, words);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
}

interface Refusal {
  readonly error?: string;
  readonly error_detail?: string;
}

function report(library: Library, log: Log): void {
  // Koa's own event, which the types of the library don't list.
  (library as EventEmitter).on('error', (err: unknown) => log.error({ err }, 'OpenID provider failed'));
  library.on('server_error', ({ path }, err) => log.error({ err, path }, 'OpenID provider failed'));
  const refused = (what: string) => (ctx: { oidc?: { client?: { clientId: string } | undefined } }, err: Refusal) =>
    log.info({ client: ctx.oidc?.client?.clientId, error: err.error, reason: err.error_detail }, what);
  library.on('grant.error', refused('token refused'));
  library.on('authorization.error', refused('sign-in refused'));
  library.on('end_session.error', refused('sign-out refused'));
  library.on('end_session_confirm.error', refused('sign-out refused'));
}

import { join } from 'node:path';
import { CALENDAR_PATH, calendarRoute } from '#exchange/http/calendar/route.js';
import { CERTIFICATES_PATH, checkRoute } from '#exchange/http/certificates/route.js';
import { DIGEST_PATH, digestRoute } from '#exchange/http/digest/route.js';
import { certificateRoute } from '#exchange/http/exports/certificates/certificate-route.js';
import { COHORTS_EXPORT } from '#exchange/http/exports/cohorts/parameters.js';
import { cohortTableRoute } from '#exchange/http/exports/cohorts/route.js';
import { certificatesOfCohortRoute } from '#exchange/http/exports/certificates/cohort-route.js';
import { CERTIFICATES_EXPORT } from '#exchange/http/exports/certificates/parameters.js';
import { DICTIONARY_PATH, dictionaryRoute } from '#exchange/http/exports/dictionary/route.js';
import { DRAFTS_PATH } from '#exchange/http/exports/documents/parameters.js';
import { draftRoute } from '#exchange/http/exports/documents/route.js';
import { FIGURES_PATH } from '#exchange/http/exports/figures/parameters.js';
import { figuresRoute } from '#exchange/http/exports/figures/route.js';
import { REPORTS_PATH, reportRoute } from '#exchange/http/exports/reports/route.js';
import { EXPORTS_PATH } from '#exchange/http/exports/parameters.js';
import { TEMPLATES_PATH } from '#exchange/http/exports/templates/parameters.js';
import { templateRoute } from '#exchange/http/exports/templates/route.js';
import { fileStore } from '#exchange/documents/file-store.js';
import { DOCUMENTS_PATH } from '#exchange/http/documents/parameters.js';
import { documentRoute } from '#exchange/http/documents/route.js';
import { exportRoute } from '#exchange/http/exports/route.js';
import { importJobs } from '#exchange/http/imports/import-jobs.js';
import { keptImports } from '#exchange/http/imports/kept-imports.js';
import { importRoute, IMPORT_LIMITS } from '#exchange/http/imports/route.js';
import { createGateway, type Gateway } from '#gateway/gateway.js';
import { clientAddress } from '#gateway/http/client-address.js';
import { loopbackHosts } from '#gateway/http/hosts.js';
import { publicKeysRoute } from '#gateway/http/public-keys.js';
import { pageRoutes, type PageSettings } from '#gateway/http/page.js';
import { serveGateway } from '#gateway/http/server.js';
import { loadOperations } from '#gateway/operations.js';
import { SESSION } from '#gateway/session/addresses.js';
import { REFUSED_STRANGERS } from '#gateway/admission/refused-strangers.js';
import { Changes } from '#gateway/public-answers/changes.js';
import type { Config } from '#kernel/config/config.js';
import { isLoopback } from '#kernel/config/loopback.js';
import { migrate } from '#kernel/database/migrate.js';
import { watchPublicChanges } from '#kernel/database/public-changes.js';
import { dataState } from '#kernel/database/data-state.js';
import { serviceUrls } from '#kernel/database/roles.js';
import { lowDisks } from '#kernel/files/disk-space.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import { buildGraph, createSubgraph } from '#kernel/graph/subgraph.js';
import type { Log } from '#kernel/log/log.js';
import { PUBLIC_KEYS_PATH } from '#kernel/session/gateway-keys.js';
import { gatewaySecrets } from '#kernel/session/gateway-secret.js';
import { assertKey } from '#kernel/session/keys.js';
import { OWN_ISSUER_PATH } from '#kernel/session/issuers.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { keepToDate } from './daily.js';
import { breakOffImports } from './break-off-imports.js';
import { openDatabase } from './database.js';
import { keepSending } from './keep-sending.js';
import { fileLedger } from './file-ledger.js';
import { firstQueryNow } from './first-query.js';
import { identityOf } from './identity.js';
import { PAGE_FOLDER } from './page.js';
import { shelfOf } from './shelf.js';
import { successorOf } from './successor.js';
import { keepSwept } from './sweep-files.js';

export interface RunningHub {
  readonly url: string;
  /** What answers there beside the page and its files; a path that ends with a slash stands for all below it. */
  readonly paths: readonly string[];
  readonly gateway: Gateway;
  /** Credential of the owner of its database. */
  readonly ownerUrl: string;
  /** Aborted, by an error in words, when it has no database any more and gets none again. */
  readonly lost?: AbortSignal | undefined;
  /** Says that what was to be loaded is there. */
  loaded(what: string): void;
  /** How people sign in as things stand. */
  settings(): Promise<PageSettings>;
  close(): Promise<void>;
}

interface StartOptions {
  readonly open?: typeof openDatabase;
  /** Aborted when the start is no longer wanted. */
  readonly stop?: AbortSignal;
  /** What whoever starts the hub loads into it then: `/ready` names it until that is done. */
  readonly loads?: readonly string[];
}

/**
 * Starts everything in this process: database, migrations, the subgraphs that don't run elsewhere, the gateway and what
 * is served beside it. What a stop finds opened is closed again before its reason is thrown.
 */
export async function startHub(
  config: Config,
  log: Log,
  { open = openDatabase, stop, loads = [] }: StartOptions = {},
): Promise<RunningHub> {
  const loading = new Set(loads);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    // What can't sign should not be found out when a database is up.
    await assertKey(config.dataFolder);
    const database = await open(config, log);
    closers.push(() => database.close());
    await migrate(
      database.ownerUrl,
      SUBGRAPHS.map((subgraph) => subgraph.database),
      stop,
    );
    const daily = await keepToDate(
      database.ownerUrl,
      SUBGRAPHS.map((subgraph) => subgraph.name),
      log,
    );
    closers.push(async () => daily.stop());
    if (database.embedded) await breakOffImports(database.ownerUrl);
    stop?.throwIfAborted();

    const serviceUrlOf = await serviceUrls(database.ownerUrl);
    const subgraphs = await Promise.all(
      SUBGRAPHS.map(async (definition) => {
        const url = config.subgraphs.get(definition.name);
        if (url) {
          const [secret] = await gatewaySecrets(config);
          return { name: definition.name, sdl: buildGraph(definition).sdl, url, secret: secret! };
        }
        const databaseUrl = serviceUrlOf(definition.name);
        const subgraph: Subgraph = await createSubgraph(definition, { databaseUrl, poolSize: config.poolSize, log });
        closers.push(() => subgraph.close());
        return subgraph;
      }),
    );
    const identity = await identityOf(config, { database, serviceUrlOf, log });
    closers.push(() => identity.close());
    const { verifier } = identity;
    const operations = await loadOperations();
    const changes = new Changes();
    const watched = await watchPublicChanges(serviceUrlOf('monitoring'), changes, log);
    closers.push(() => watched.close());
    const data = dataState(serviceUrlOf('monitoring'), log);
    closers.push(() => data.close());
    const mebibytes = config.keptAnswersMib;
    const timeoutMs = config.subgraphTimeoutMs;
    const gateway = createGateway({
      subgraphs,
      verifier,
      timeoutMs,
      log,
      operations,
      changes,
      keeps: mebibytes > 0 ? { data, mebibytes } : undefined,
      admits: config,
      slows: REFUSED_STRANGERS,
      keysReady: identity.keys.signing,
    });
    closers.push(() => gateway.close());
    stop?.throwIfAborted();
    const { host, port, publicUrl } = config;
    const files = fileStore({
      shelf: shelfOf(config),
      ledger: fileLedger(database.ownerUrl),
      incoming: join(config.filesFolder, 'incoming'),
      limit: config.fileLimit,
    });
    const sweeping = await keepSwept(files, log);
    closers.push(async () => sweeping.stop());
    const sending = await keepSending(database.ownerUrl, config, log);
    closers.push(() => sending.stop());
    const documents = documentRoute({ gateway, verifier, log, files });
    const pages = pageRoutes({ folder: PAGE_FOLDER, publicUrl, settings: () => identity.settings() });
    // Who is signed in is asked by every page that opens, and costs as little as its files.
    const { [SESSION]: who, ...signingIn } = identity.sessions.routes(pages['/']);
    const page = { ...pages, [SESSION]: who, [PUBLIC_KEYS_PATH]: publicKeysRoute(identity.keys) };
    const kept = {
      files: keptImports(join(config.dataFolder, 'imports')),
      successor: successorOf(config, identity.access),
    };
    const jobs = importJobs({ gateway, log, limits: IMPORT_LIMITS, kept });
    const routes = {
      ...signingIn,
      [`${OWN_ISSUER_PATH}/`]: identity.provider,
      '/imports': importRoute({ gateway, verifier, log, jobs }),
      [DOCUMENTS_PATH]: documents,
      [`${DOCUMENTS_PATH}/`]: documents,
      [FIGURES_PATH]: figuresRoute({ gateway, verifier, log }),
      [DICTIONARY_PATH]: dictionaryRoute({ gateway, log }),
      [TEMPLATES_PATH]: templateRoute({ gateway, verifier, log }),
      [REPORTS_PATH]: reportRoute({ gateway, verifier, log }),
      [DRAFTS_PATH]: draftRoute({ gateway, verifier, log }),
      [COHORTS_EXPORT]: cohortTableRoute({ gateway, verifier, log }),
      [CERTIFICATES_EXPORT]: certificatesOfCohortRoute({ gateway, verifier, log, publicUrl }),
      [`${CERTIFICATES_EXPORT}/`]: certificateRoute({ gateway, log, publicUrl, clientAddress }),
      [CERTIFICATES_PATH]: checkRoute({ gateway, log, clientAddress }),
      [EXPORTS_PATH]: exportRoute({ gateway, verifier, log }),
      [CALENDAR_PATH]: calendarRoute({ gateway, log, clientAddress }),
      [DIGEST_PATH]: digestRoute({ gateway, log, clientAddress }),
    };
    const hosts = isLoopback(host) ? loopbackHosts(publicUrl) : undefined;
    const server = await serveGateway({
      gateway,
      host,
      port,
      log,
      defaultQuery: firstQueryNow,
      publicUrl,
      hosts,
      page,
      routes,
      lowDisks: () => lowDisks({ data: config.dataFolder, files: config.filesFolder }),
      loading: () => [...loading],
      asCaller: (req) => identity.sessions.asCaller(req),
      connections: { all: config.connections, perAddress: config.addressConnections },
    });
    // What is imported breaks off, so that its answer needs not be waited for.
    closers.push(
      () => server.close(),
      () => jobs.close(),
    );
    jobs.keepTakingUp();
    const paths = server.paths.filter((path) => path !== '/');
    const { ownerUrl, lost } = database;
    const loaded = (what: string) => void loading.delete(what);
    const settings = () => identity.settings();
    return { url: server.url, paths, gateway, ownerUrl, lost, loaded, settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

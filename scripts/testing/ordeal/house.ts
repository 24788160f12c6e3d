import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '#kernel/database/connection.js';
import { attachEmbedded } from '#kernel/database/embedded/embedded.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { freePort } from '../free-port.js';
import { HubFolder, type HubProcess } from '../hub-process.js';

/** How long anything may take to come right again before it is said that it doesn't, in milliseconds. */
const PATIENCE_MS = 180_000;
const LOOK_MS = 50;
/** Before a subgraph that has ended is started again, as whoever looks after it does. */
const AGAIN_MS = 500;

const LOG_LEVEL = 'error';
/** So much of what a hub has printed says why it fails. */
const LAST_WORDS = 4_000;

/** How the hub runs: in one process, or each subgraph in one of its own. */
export type HouseKind = 'together' | 'apart';

/** A hub with whoever looks after it: what ends is started again where it was. */
export class House {
  readonly #subgraphs = new Map<string, HubProcess>();
  readonly #ports: ReadonlyMap<string, number>;
  readonly #port: number;
  #hub: HubProcess | undefined;
  #closing = false;

  private constructor(
    readonly folder: HubFolder,
    [port, ...ports]: readonly number[],
    names: readonly string[],
  ) {
    this.#port = port!;
    this.#ports = new Map(names.map((name, n) => [name, ports[n]!]));
  }

  /** @param parent where its data folder is made; among the temporary ones unless said */
  static async open(kind: HouseKind, parent?: string): Promise<House> {
    const names = kind === 'apart' ? SUBGRAPHS.map(({ name }) => name) : [];
    const ports = [await freePort()];
    while (ports.length <= names.length) ports.push(await freePort());
    const house = new House(await HubFolder.make(parent), ports, names);
    await house.startHub();
    await house.#until(async () => (await house.ask('/health')) !== null);
    for (const name of names) void house.#look(name);
    await house.untilWhole();
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get hub(): HubProcess {
    return this.#hub!;
  }

  /** The processes of subgraphs apart, by their names. */
  get subgraphs(): ReadonlyMap<string, HubProcess> {
    return this.#subgraphs;
  }

  async startHub(): Promise<void> {
    const addresses = [...this.#ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}/graphql`);
    const settings = { PORT: String(this.#port), HUB_SUBGRAPHS: addresses.join(','), LOG_LEVEL };
    this.#hub = await this.folder.hubWith(settings, 'start', '--empty');
  }

  /** Resolves when `/ready` names no part that can't answer. A disk with little room left is no such part. */
  async untilWhole(): Promise<void> {
    const { hub } = this;
    let code: number | null | undefined;
    void hub.ended.then((ended) => (code = ended));
    await this.#until(async () => {
      if (code !== undefined) throw new Error(`the hub ended with ${code}:\n${hub.printed().slice(-LAST_WORDS)}`);
      const answer = await this.ask('/ready');
      return answer?.status === 200 && !('subgraphs' in ((await answer.json()) as object));
    });
  }

  /** Null where nobody answers. */
  async ask(path: string): Promise<Response | null> {
    return fetch(this.url + path, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  }

  /** Asks the database as its owner, whom no policy hides anything from. */
  async owner<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const attached = await attachEmbedded(this.folder.path);
    if (!attached) throw new Error('the database is away');
    const client = await connect(attached.ownerUrl);
    return client
      .query<Row>(sql, [...params])
      .then(({ rows }) => rows)
      .finally(() => client.end());
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.folder.remove();
  }

  /** Has a subgraph run as long as the house stands. */
  async #look(name: string): Promise<void> {
    const settings = { PORT: String(this.#ports.get(name)), HUB_URL: this.url, LOG_LEVEL };
    while (!this.#closing) {
      const subgraph = await this.folder.hubWith(settings, 'serve', name);
      this.#subgraphs.set(name, subgraph);
      await subgraph.ended;
      if (!this.#closing) await pause(AGAIN_MS);
    }
  }

  async #until(isSo: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (performance.now() > deadline) {
        throw new Error(`the hub does not come right again:\n${this.hub.printed().slice(-LAST_WORDS)}`);
      }
      await pause(LOOK_MS);
    }
  }
}

import { listen } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { cohortTableRoute } from '../http/exports/cohorts/route.js';
import { templateRoute } from '../http/exports/templates/route.js';
import type { PageReport } from '../import-lines.type.js';
import { cohortAt, enrolled, mentors } from './cohorts.js';
import { xlsx } from './files.js';
import { served, type Ending, type Served } from './served.js';

export const NAMES = { anna: 'Белова Анна Ивановна', petr: 'Громов Пётр Ильич', oleg: 'Лужин Олег Львович' };

/** A cohort with Анна and Пётр of its host, and Олег of another college. */
export interface Taught {
  readonly cohortId: string;
  /** Part of the external ids (`t-‹n›-1`, `t-‹n›-2`, `o-‹n›`), and of Пётр’s address (`p-‹n›@college.example`). */
  readonly n: string;
}

/** A region with a host and another college, and the addresses by which tables of cohorts go out and in. */
export interface TablesWorld {
  readonly hub: TestHub;
  readonly region: World;
  readonly host: CollegeWorld;
  readonly other: CollegeWorld;
  readonly imports: Served;
  taught(): Promise<Taught>;
  /** Imports a table into a cohort, as the host’s results unless said otherwise. */
  send(
    cohortId: string,
    file: Buffer,
    wish?: Readonly<Record<string, string>>,
    client?: Client | null,
  ): Promise<Ending>;
  get(path: string, client: Client | null): Promise<Response>;
  /** Asks for a template. */
  template(path: string, client: Client | null): Promise<Response>;
  close(): Promise<void>;
}

export async function tablesWorld(): Promise<TablesWorld> {
  const hub = await testHub();
  const region = await world(hub);
  const [host, other] = [await region.college(), await region.college()];
  const imports = await served(hub, hub.gateway);
  const log = createLog({ level: 'silent', name: 'test' });
  const route = cohortTableRoute({ gateway: hub.gateway, verifier: hub.verifier, log });
  const templates = await listen(templateRoute({ gateway: hub.gateway, verifier: hub.verifier, log }), {
    host: '127.0.0.1',
    port: 0,
    log,
  });
  const exports = await listen(route, { host: '127.0.0.1', port: 0, log });
  return {
    ...{ hub, region, host, other, imports },
    async taught() {
      const cohortId = await cohortAt(region, host);
      const n = cohortId.slice(-8);
      const own = await mentors(
        host,
        { familyName: 'Белова', givenName: 'Анна', patronymic: 'Ивановна', externalId: `t-${n}-1` },
        { familyName: 'Громов', givenName: 'Пётр', patronymic: 'Ильич', externalId: `t-${n}-2`, email: `p-${n}@college.example` },
      ); // prettier-ignore
      const guests = await mentors(other, {
        familyName: 'Лужин',
        givenName: 'Олег',
        patronymic: 'Львович',
        externalId: `o-${n}`,
      });
      await enrolled(host, cohortId, own);
      await enrolled(other, cohortId, guests);
      return { cohortId, n };
    },
    async send(cohortId, file, wish = {}, client: Client | null = host.curator) {
      const query = {
        sheet: 'results',
        college: host.code,
        cohort: cohortId,
        preview: 'false',
        filename: 'f',
        ...wish,
      };
      return imports.send(file, { token: client?.token, query, language: 'ru' });
    },
    get: (path, client) => asked(`${exports.url}/exports/cohorts/${path}`, client),
    template: (path, client) => asked(`${templates.url}/exports/templates/${path}`, client),
    async close() {
      await templates.close();
      await exports.close();
      await imports.close();
      await hub.close();
    },
  };
}

const asked = (url: string, client: Client | null): Promise<Response> =>
  fetch(url, {
    headers: { 'accept-language': 'ru', ...(client ? { authorization: `Bearer ${client.token}` } : {}) },
  });

export const table = (...rows: (readonly unknown[])[]): Buffer => xlsx([{ rows }]);

/** What was refused: row, column and code. */
export const cellsOf = (report: PageReport | undefined) =>
  report?.rows.flatMap(({ row, cells: told }) => told.map(({ column, code }) => [row, column, code])) ?? [];

/** What records that Пётр was absent from the second session. */
export async function absence(host: Client, cohortId: string): Promise<object> {
  const { cohort } = await host.ask(
    `query ($id: ID!) { cohort(id: $id) { sessions(first: 9) { nodes { id title } }
       enrolments(first: 9) { nodes { id person { name } } } } }`,
    { id: cohortId },
  );
  const sessionId = cohort.sessions.nodes.find(({ title }: Data) => title === 'Занятие 2').id;
  const enrolment = cohort.enrolments.nodes.find(({ person }: Data) => person.name === NAMES.petr);
  return { cohortId, rows: [{ sessionId, enrolmentId: enrolment.id, status: 'ABSENT' }] };
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { httpUrlExpected, integerExpected, postgresUrlExpected } from './expected.js';

/** Everything that can be set from outside, checked once. No other module reads the environment. */
export interface Config {
  /** Absolute path of the data folder: the embedded database, its credential, signing keys. */
  readonly dataFolder: string;
  /** Absolute path of the folder with the files of documents; in the data folder unless set. */
  readonly filesFolder: string;
  /** A bucket of an object store in place of the folder, with its credentials. */
  readonly filesBucket: string | undefined;
  /** What one such file may weigh, in bytes. */
  readonly fileLimit: number;
  /** The database owner's credential on an outside server; without it the embedded PostgreSQL is started. */
  readonly databaseUrl: string | undefined;
  /** The credential of the one subgraph that runs alone (`hub serve`). */
  readonly serviceDatabaseUrl: string | undefined;
  /** Connections in each service's pool. */
  readonly poolSize: number;
  /** Whether connections of a subgraph apart keep prepared statements, which not every pooler lets them. */
  readonly preparedStatements: boolean;
  readonly host: string;
  readonly port: number;
  /** Where the client commands find a running hub; no trailing slash. */
  readonly hubUrl: string;
  /** Where browsers and college systems find the hub; no trailing slash. This machine's address unless set. */
  readonly publicUrl: string;
  /** Subgraphs that run elsewhere: name to GraphQL endpoint. Those not named run in this process. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** How long the gateway waits for one subgraph, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  /** Operations that a gateway has at work at once at most; fewer where the machine does not bear so many. */
  readonly operations: number;
  /** What one caller may hold of them, at work and waiting. */
  readonly callerOperations: number;
  /** How long one may have to wait for a place among them, in milliseconds, as operations take lately. */
  readonly lineMs: number;
  /** Memory for answers that are told again while nothing is written, in MiB; 0 for none. */
  readonly keptAnswersMib: number;
  /** Connections of clients in all, and from one address that is not this machine's. */
  readonly connections: number;
  readonly addressConnections: number;
  /**
   * By which a gateway and subgraphs in processes of their own know each other; a file of the data folder unless set. The
   * gateway shows the first, a subgraph takes each.
   */
  readonly subgraphSecrets: readonly string[];
  /** Bearer token of the client commands. */
  readonly token: string | undefined;
  readonly oidcIssuer: string | undefined;
  readonly oidcAudience: string;
  /** The page's public client at `oidcIssuer`. */
  readonly oidcClientId: string;
  /** The client's secret; without one it is public there, and PKCE alone stands for it. */
  readonly oidcClientSecret: string | undefined;
  readonly logLevel: LogLevel;
  /** The mail server that takes digests, and whom they are from; without it none are sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  /** When digests are sent each week, by the clock of a region. */
  readonly digestAt: WeeklyTime;
}

export interface WeeklyTime {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting has a value that the hub cannot use. The message names each such variable, in Russian and in English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly variables: readonly string[]) {
    const lines = variables.map((variable) => {
      const { ru, en } = EXPECTED[variable] ?? { ru: 'недопустимое значение', en: 'is not valid' };
      return `  ${variable}: ${ru} / ${en}`;
    });
    super(`Неверные настройки окружения / Bad settings in the environment:\n${lines.join('\n')}`);
  }
}

/** What each variable should be. Values are never repeated back: some of them are credentials. */
const EXPECTED: Readonly<Record<string, { ru: string; en: string }>> = {
  HUB_DATA: { ru: 'путь к папке данных', en: 'should be the path of the data folder' },
  HUB_FILES: { ru: 'путь к папке файлов', en: 'should be the path of a folder of files' },
  HUB_FILES_S3: {
    ru: 'адрес хранилища объектов вместе с ключом и секретом, как в примере настроек',
    en: 'should be the address of an object store: https://<key id>:<secret>@<address of the bucket>?region=<region>',
  },
  HUB_FILE_MIB: integerExpected(1, 100),
  DATABASE_URL: postgresUrlExpected(),
  HUB_SERVICE_DATABASE_URL: postgresUrlExpected(),
  HUB_POOL_SIZE: integerExpected(1, 200),
  HUB_PREPARED_STATEMENTS: { ru: 'on или off', en: 'should be on or off' },
  HOST: { ru: 'имя или адрес для входящих соединений', en: 'should be a host name or address to listen on' },
  PORT: integerExpected(1, 65_535),
  HUB_URL: httpUrlExpected(),
  HUB_PUBLIC_URL: httpUrlExpected(),
  HUB_SUBGRAPHS: {
    ru: 'список вида имя=http://адрес/graphql через запятую, без повторов',
    en: 'should be a comma-separated list of name=http://address/graphql, each name once',
  },
  HUB_SUBGRAPH_TIMEOUT_MS: integerExpected(1, 600_000),
  HUB_OPERATIONS: integerExpected(1, 1_000),
  HUB_CALLER_OPERATIONS: integerExpected(1, 1_000),
  HUB_LINE_MS: integerExpected(1, 60_000),
  HUB_KEPT_ANSWERS_MIB: integerExpected(0, 10_000),
  HUB_CONNECTIONS: integerExpected(10, 100_000),
  HUB_ADDRESS_CONNECTIONS: integerExpected(1, 100_000),
  HUB_SUBGRAPH_SECRET: {
    ru: 'не менее 32 латинских букв, цифр и знаков; пока секрет меняют, два через пробел',
    en: 'should be 32 or more ASCII letters, digits and signs; while it is changed, two with a space between them',
  },
  HUB_TOKEN: { ru: 'токен без пробелов', en: 'should be a token without spaces' },
  OIDC_ISSUER: httpUrlExpected(),
  OIDC_AUDIENCE: { ru: 'непустая строка', en: 'should be a non-empty string' },
  OIDC_CLIENT_ID: { ru: 'имя клиента без пробелов', en: 'should be the id of a client, without spaces' },
  OIDC_CLIENT_SECRET: { ru: 'секрет клиента без пробелов', en: 'should be the secret of a client, without spaces' },
  HUB_SMTP_URL: {
    ru: 'адрес почтового сервера вида smtp://имя:пароль@сервер:587 или smtps://…, вместе с HUB_MAIL_FROM',
    en: 'should be a mail server such as smtp://user:password@server:587 or smtps://…, together with HUB_MAIL_FROM',
  },
  HUB_MAIL_FROM: {
    ru: 'адрес почты отправителя, вместе с HUB_SMTP_URL',
    en: 'should be the e-mail address of the sender, together with HUB_SMTP_URL',
  },
  HUB_DIGEST_AT: {
    ru: 'день недели и время, например MON 08:00',
    en: 'should be a weekday and a time such as MON 08:00',
  },
  LOG_LEVEL: { ru: `одно из: ${LOG_LEVELS.join(', ')}`, en: `should be one of: ${LOG_LEVELS.join(', ')}` },
};

const httpUrl = z.url({ protocol: /^https?$/ });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const environment = z.object({
  HUB_DATA: z.string().default('.hub'),
  HUB_FILES: z.string().optional(),
  HUB_FILES_S3: httpUrl.refine((url) => URL.canParse(url) && new URL(url).password !== '').optional(),
  HUB_FILE_MIB: integer(1, 100).default(20),
  DATABASE_URL: postgresUrl.optional(),
  HUB_SERVICE_DATABASE_URL: postgresUrl.optional(),
  HUB_POOL_SIZE: integer(1, 200).default(10),
  HUB_PREPARED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  PORT: integer(1, 65_535).default(4000),
  HUB_URL: httpUrl.optional(),
  HUB_PUBLIC_URL: httpUrl.optional(),
  HUB_SUBGRAPHS: z.string().default('').transform(parseSubgraphs),
  HUB_SUBGRAPH_TIMEOUT_MS: integer(1, 600_000).default(10_000),
  HUB_OPERATIONS: integer(1, 1_000).default(64),
  HUB_CALLER_OPERATIONS: integer(1, 1_000).default(32),
  HUB_LINE_MS: integer(1, 60_000).default(500),
  HUB_KEPT_ANSWERS_MIB: integer(0, 10_000).default(32),
  HUB_CONNECTIONS: integer(10, 100_000).default(2_000),
  HUB_ADDRESS_CONNECTIONS: integer(1, 100_000).default(256),
  HUB_SUBGRAPH_SECRET: z
    .string()
    .regex(/^[!-~]{32,}( [!-~]{32,})?$/)
    .optional(),
  HUB_TOKEN: z.string().regex(/^\S+$/).optional(),
  OIDC_ISSUER: httpUrl.optional(),
  OIDC_AUDIENCE: z.string().default('college-mentoring-hub'),
  OIDC_CLIENT_ID: z.string().regex(/^\S+$/).default('college-mentoring-hub-page'),
  OIDC_CLIENT_SECRET: z.string().regex(/^\S+$/).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  HUB_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  HUB_MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/)
    .optional(),
  HUB_DIGEST_AT: z
    .string()
    .regex(/^(?:MON|TUE|WED|THU|FRI|SAT|SUN) (?:[01]\d|2[0-3]):[0-5]\d$/)
    .default('MON 08:00')
    .transform(parseWeeklyTime),
});

/**
 * Reads the settings. An empty variable counts as unset, as compose files and `.env` templates produce them.
 * @throws ConfigError naming every variable that has a bad value.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = environment.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]);
  const values = parsed.data;
  const { HUB_SMTP_URL: smtpUrl, HUB_MAIL_FROM: from } = values;
  if (smtpUrl !== undefined && from === undefined) throw new ConfigError(['HUB_MAIL_FROM']);
  const hubUrl = values.HUB_URL ?? `http://127.0.0.1:${values.PORT}`;
  return {
    dataFolder: resolve(values.HUB_DATA),
    filesFolder: resolve(values.HUB_FILES ?? join(values.HUB_DATA, 'files')),
    filesBucket: values.HUB_FILES_S3,
    fileLimit: values.HUB_FILE_MIB * 1024 * 1024,
    databaseUrl: values.DATABASE_URL,
    serviceDatabaseUrl: values.HUB_SERVICE_DATABASE_URL,
    poolSize: values.HUB_POOL_SIZE,
    preparedStatements: values.HUB_PREPARED_STATEMENTS === 'on',
    host: values.HOST,
    port: values.PORT,
    hubUrl: withoutSlash(hubUrl),
    publicUrl: withoutSlash(values.HUB_PUBLIC_URL ?? hubUrl),
    subgraphs: values.HUB_SUBGRAPHS,
    subgraphTimeoutMs: values.HUB_SUBGRAPH_TIMEOUT_MS,
    operations: values.HUB_OPERATIONS,
    callerOperations: values.HUB_CALLER_OPERATIONS,
    lineMs: values.HUB_LINE_MS,
    keptAnswersMib: values.HUB_KEPT_ANSWERS_MIB,
    connections: values.HUB_CONNECTIONS,
    addressConnections: values.HUB_ADDRESS_CONNECTIONS,
    subgraphSecrets: values.HUB_SUBGRAPH_SECRET?.split(' ') ?? [],
    token: values.HUB_TOKEN,
    oidcIssuer: values.OIDC_ISSUER,
    oidcAudience: values.OIDC_AUDIENCE,
    oidcClientId: values.OIDC_CLIENT_ID,
    oidcClientSecret: values.OIDC_CLIENT_SECRET,
    logLevel: values.LOG_LEVEL,
    mail: smtpUrl === undefined ? undefined : { url: smtpUrl, from: from as string },
    digestAt: values.HUB_DIGEST_AT,
  };
}

/** The environment with the settings of a `.env` file, if there is one, where it has none: `loadConfig(withEnvFile())`. */
export function withEnvFile(path = '.env', env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...env } : env;
}

/**
 * Takes settings away, once they are read, that a library looks for by the same name and understands otherwise: the
 * gateway's runtime ends on a `LOG_LEVEL` that it does not know.
 */
export function hideFromLibraries(env: NodeJS.ProcessEnv = process.env): void {
  delete env.LOG_LEVEL;
}

/** The folder in which a command was given: npm goes to that of its package first. */
export function startedFrom(env: NodeJS.ProcessEnv = process.env): string {
  return env.INIT_CWD ?? process.cwd();
}

/** The environment of a process that is started with settings of its own. */
export function environmentWith(settings: NodeJS.ProcessEnv, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, ...settings };
}

/** The environment of a process that builds what people get: without it libraries keep their checks for developers in. */
export function productionEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return environmentWith({ NODE_ENV: 'production' }, env);
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function parseSubgraphs(text: string, context: z.RefinementCtx): ReadonlyMap<string, string> {
  const subgraphs = new Map<string, string>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [, name, url] = /^([a-z][a-z0-9_-]*)=(.+)$/.exec(entry) ?? [];
    if (name === undefined || !httpUrl.safeParse(url).success || subgraphs.has(name)) {
      context.addIssue({ code: 'custom', message: 'malformed list of subgraphs' });
      return z.NEVER;
    }
    subgraphs.set(name, url as string);
  }
  return subgraphs;
}

function parseWeeklyTime(text: string): WeeklyTime {
  const [day, hour, minute] = text.split(/[ :]/) as [string, string, string];
  return { weekday: WEEKDAYS.indexOf(day) + 1, hour: Number(hour), minute: Number(minute) };
}

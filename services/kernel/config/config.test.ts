import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, loadConfig, withEnvFile } from './config.js';

function refusal(env: NodeJS.ProcessEnv): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('the configuration', () => {
  it('has a usable value for everything that is not set', () => {
    expect(loadConfig({})).toEqual({
      dataFolder: resolve('.hub'),
      filesFolder: resolve('.hub/files'),
      fileLimit: 20 * 1024 * 1024,
      databaseUrl: undefined,
      serviceDatabaseUrl: undefined,
      poolSize: 10,
      preparedStatements: true,
      host: '127.0.0.1',
      port: 4000,
      hubUrl: 'http://127.0.0.1:4000',
      publicUrl: 'http://127.0.0.1:4000',
      subgraphs: new Map(),
      subgraphTimeoutMs: 10_000,
      operations: 64,
      callerOperations: 32,
      lineMs: 500,
      keptAnswersMib: 32,
      subgraphSecrets: [],
      connections: 2_000,
      addressConnections: 256,
      token: undefined,
      oidcIssuer: undefined,
      oidcAudience: 'college-mentoring-hub',
      oidcClientId: 'college-mentoring-hub-page',
      oidcClientSecret: undefined,
      logLevel: 'info',
      mail: undefined,
      digestAt: { weekday: 1, hour: 8, minute: 0 },
    });
  });

  it('sends mail by a server and from an address, or not at all', () => {
    const mail = { HUB_SMTP_URL: 'smtps://hub:secret@mail.example', HUB_MAIL_FROM: 'hub@college.example' };
    expect(loadConfig({ ...mail, HUB_DIGEST_AT: 'SUN 18:30' })).toMatchObject({
      mail: { url: mail.HUB_SMTP_URL, from: mail.HUB_MAIL_FROM },
      digestAt: { weekday: 7, hour: 18, minute: 30 },
    });
    expect(refusal({ HUB_SMTP_URL: mail.HUB_SMTP_URL }).variables).toEqual(['HUB_MAIL_FROM']);
    const bad = { HUB_SMTP_URL: 'http://mail.example', HUB_MAIL_FROM: 'no address', HUB_DIGEST_AT: 'MON 24:00' };
    expect(refusal(bad).variables.toSorted()).toEqual(Object.keys(bad).toSorted());
  });

  it('lets the address of the hub follow its port, unless it is given', () => {
    expect(loadConfig({ PORT: '8080' }).hubUrl).toBe('http://127.0.0.1:8080');
    expect(loadConfig({ PORT: '8080', HUB_URL: 'https://hub.example/' }).hubUrl).toBe('https://hub.example');
  });

  it('knows the hub by the address it is asked at, unless people know it by another', () => {
    expect(loadConfig({ HUB_URL: 'https://hub.example/' }).publicUrl).toBe('https://hub.example');
    const behindProxy = { PORT: '8080', HUB_PUBLIC_URL: 'https://mentoring.example/' };
    expect(loadConfig(behindProxy)).toMatchObject({
      publicUrl: 'https://mentoring.example',
      hubUrl: 'http://127.0.0.1:8080',
    });
  });

  it('counts an empty variable as unset', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ databaseUrl: undefined, port: 4000 });
  });

  it('reads the subgraphs that run elsewhere', () => {
    const { subgraphs } = loadConfig({
      HUB_SUBGRAPHS: 'participants=http://127.0.0.1:4001/graphql, school=https://s/g',
    });
    expect([...subgraphs]).toEqual([
      ['participants', 'http://127.0.0.1:4001/graphql'],
      ['school', 'https://s/g'],
    ]);
  });

  it.each(['participants', 'participants=', '=http://a/graphql', 'a=ftp://b', 'a=http://b,a=http://c'])(
    'refuses the list of subgraphs "%s"',
    (HUB_SUBGRAPHS) => {
      expect(refusal({ HUB_SUBGRAPHS }).variables).toEqual(['HUB_SUBGRAPHS']);
    },
  );

  it('takes a secret of the subgraphs that nobody guesses', () => {
    const HUB_SUBGRAPH_SECRET = 'a1'.repeat(16);
    const next = 'b2'.repeat(16);
    const secrets = (text: string) => loadConfig({ HUB_SUBGRAPH_SECRET: text }).subgraphSecrets;
    expect(secrets(HUB_SUBGRAPH_SECRET)).toEqual([HUB_SUBGRAPH_SECRET]);
    expect(secrets(`${next} ${HUB_SUBGRAPH_SECRET}`)).toEqual([next, HUB_SUBGRAPH_SECRET]);
    for (const bad of ['short', `${HUB_SUBGRAPH_SECRET} spaced`, 'ключ'.repeat(8)]) {
      expect(refusal({ HUB_SUBGRAPH_SECRET: bad }).variables).toEqual(['HUB_SUBGRAPH_SECRET']);
    }
  });

  it('names every bad variable in one error, in both languages', () => {
    const error = refusal({ PORT: '70000', HUB_POOL_SIZE: 'ten', LOG_LEVEL: 'loud', OIDC_ISSUER: 'issuer' });
    expect([...error.variables].sort()).toEqual(['HUB_POOL_SIZE', 'LOG_LEVEL', 'OIDC_ISSUER', 'PORT']);
    expect(error.message).toContain('PORT: целое число от 1 до 65535 / should be a whole number from 1 to 65535');
    expect(error.message).toContain('LOG_LEVEL: одно из: trace');
  });

  it('reads a file of settings, which yields to the environment, and does without one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hub-config-'));
    const file = join(folder, '.env');
    const env = { OIDC_AUDIENCE: 'from-environment' };
    expect(withEnvFile(file, env)).toEqual(env);
    await writeFile(file, 'PORT=4321\nOIDC_AUDIENCE=from-file\n');
    expect(loadConfig(withEnvFile(file, env))).toMatchObject({ port: 4321, oidcAudience: 'from-environment' });
    await rm(folder, { recursive: true });
  });

  it('does not repeat a refused credential', () => {
    expect(refusal({ DATABASE_URL: 'mysql://root:hunter2@db/hub' }).message).not.toContain('hunter2');
  });

  it('finds every variable in .env.example, and nothing else there', async () => {
    const example = await readFile('.env.example', 'utf8');
    const offered = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => String(name));
    const nonsense = Object.fromEntries(
      offered.map((name) => [name, name === 'HUB_DATA' ? '' : 'not usable at all ?']),
    );
    const taken = ['HUB_DATA', 'HUB_FILES', 'OIDC_AUDIENCE', ...refusal(nonsense).variables];
    expect([...offered].sort()).toEqual([...taken].sort());
    expect(() => loadConfig(parseEnv(example.replace(/^# (?=[A-Z_]+=)/gm, '')) as NodeJS.ProcessEnv)).not.toThrow();
  });
});

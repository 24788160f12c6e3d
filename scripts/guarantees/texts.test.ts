import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATEGORY_NAMES } from '#kernel/graph/person-category.data.js';
import { ROLE_NAMES } from '#kernel/session/role-names.data.js';
import { textsOfSources, type SourceText } from '../testing/texts.js';

/** What Russian has no letters of its own for: formats, protocols, products, and examples of them. */
const NAMES = new RegExp(
  [
    'https?://',
    '\\.(xlsx|xlsb|xls|ods|csv|docx|odt|txt|jpg|png)',
    '\\b(CSV|PDF|XML|Word|LibreOffice|Ctrl\\+D|OpenDocument|Excel|JSON|HTTP|GraphQL|GraphiQL|Moodle|SWOT|UUID|UTF-8|Windows-1251|cookie|README|PostgreSQL|OpenID Connect)\\b',
    '\\b(Power BI|BI|pandas|R|Parquet|NDJSON|SHA-256)\\b',
    '\\b(Europe/Moscow|ivan@college\\.ru|College Mentoring Hub)\\b',
  ].join('|'),
  'g',
);

/**
 * What else texts of a file name: they are for whoever writes a client (names of arguments, headers and parameters that
 * only such a one sends), or for whoever runs the hub (settings, commands and their options).
 */
const TOLD_TO_MAKERS: Readonly<Record<string, readonly string[]>> = {
  'account.ts': ['root', 'postgres'],
  'attest-mentorships.ts': ['newPairs: ATTEST'],
  'attests-text.ts': [
    ...['--attest-consents', '--order-number', '--order-date', '--order-acts-from'],
    ...['--without-order', '--without-attesting'],
  ],
  'base-options.ts': ['mentors', 'mentees', 'results', 'applicants'],
  'bases.data.ts': ['UUIDv7'],
  'bi-database.ts': ['comment on schema bi is'],
  'bi-login.ts': ['bi_', 'bi'],
  'binaries.ts': ['DATABASE_URL'],
  'certificate-route.ts': ['GET'],
  'cohort-options.ts': ['--cohort', 'id', '--marked-on', 'results'],
  'cohort-route.ts': ['GET'],
  'codes-tables.ts': ['npm run schema', 'Problem.code', 'ProblemCode', 'message', 'extensions.code', 'ErrorCode'],
  'college.resolver.ts': ['by', 'id', 'code'],
  'conclude.ts': ['ru', 'en'],
  'figure-columns.data.ts': [
    ...['2024/2025-Q1', 'LIVE', 'PUBLISHED', 'ACCEPTED', 'AUTOMATIC'],
    ...['OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE', 'enough_reported'],
  ],
  'config.ts': ['graphql', 'smtp://', 'smtps://', 'HUB_SMTP_URL', 'HUB_MAIL_FROM', 'MON 08:00', 'on', 'off'],
  'connection.ts': ['first', 'after', 'last', 'before', 'startCursor', 'endCursor', 'cursor'],
  'consent-due.resolver.ts': ['within', 'lapsed'],
  'cost-limit.ts': ['first'],
  'database-sql.ts': ['npm run schema'],
  'digests.ts': ['HUB_SMTP_URL'],
  'database.ts': ['hub start', 'npm start', '--data', 'HUB_SERVICE_DATABASE_URL'],
  'entities.ts': ['id'],
  'error-codes.data.ts': ['documentId', 'extensions.subgraph', 'extensions.id'],
  'errors.ts': ['query', 'mutation', 'operationName', 'changes', 'documentId'],
  'explore.ts': ['/graphql'],
  'export.ts': ['--out base', '--encoding utf-8', 'windows-1251'],
  'failure.ts': ['DATABASE_URL', 'HOST', 'HUB_DATA', 'PORT'],
  'figure-view.data.ts': [
    ...['MONTH', 'QUARTER', 'YEAR', 'COLLEGE', 'MUNICIPALITY', 'REGION'],
    ...['PEOPLE', 'ORGANISATIONS', 'AT_LEAST', 'AT_MOST'],
  ],
  'login.ts': ['npm start', '--name bi_'],
  'file-request.ts': ['POST', 'Content-Type: application/octet-stream'],
  'forgery.ts': ['Content-Type: application/json', 'GraphQL-Require-Preflight'],
  'hosts.ts': ['HUB_PUBLIC_URL'],
  'http-client.ts': ['npm start', 'HUB_TOKEN', 'HUB_URL', 'OIDC_AUDIENCE', '--data'],
  'import-run.problems.ts': ['UUIDv7'],
  'import.ts': ['--refused refused', '--year'],
  'input-bounds.ts': ['\\u0000'],
  'kept-state.ts': ['hub start'],
  'keys-login.ts': ['HUB_SERVICE_DATABASE_URL', 'hub keys login', '--retire'],
  'keys.ts': ['chmod'],
  'language.ts': ['ru', 'en'],
  'ledger.loader.ts': ['source: PUBLISHED'],
  'lock.ts': ['HUB_DATA'],
  'node-version.ts': ['Node', 'npm ci', 'npm start', 'npm run hub', 'npm'],
  'notices.ts': ['.env.example'],
  'page.ts': ['npm run build:page'],
  'parameters.ts': [
    ...['/exports/mentees', '/exports/mentors', 'format=xlsx', 'csv', 'encoding=utf-8', 'windows-1251'],
    ...['college', 'sheet=mentees', 'mentors', 'headcount', 'preview', 'refused', 'true', 'false', 'year'],
    ...['region', 'years', 'periods', 'revision', 'source=LIVE', 'groupBy', 'COLLEGE', 'MUNICIPALITY'],
    ...['/documents/', '/exports/documents/', 'filename', 'person', 'form', 'number'],
    ...['orderNumber', 'orderDate', 'withoutOrder', 'attestConsents', 'withoutAttesting'],
    ...['/exports/templates/mentees.xlsx', 'mentors.xlsx', 'headcount.xlsx', '.ods'],
    ...['/exports/templates/results.xlsx', 'results.xlsx'],
    ...['/exports/reports/', 'id', '.docx', '.pdf', 'lang=ru', 'lang=en', 'lang', 'cohort'],
    ...['/exports/cohorts/', '.csv', 'results', 'applicants', 'markedOn'],
  ],
  'persisted-operations.ts': ['documentId'],
  'program.ts': [
    ...['participants', 'programs', 'school', 'monitoring', 'mentors', 'mentees', 'headcount', 'region', 'country'],
    ...['results', 'applicants'],
    ...['id', 'ru', 'en', 'utf-8', 'windows-1251', 'schema', 'HUB_DATA', 'HUB_URL', 'OIDC_AUDIENCE'],
  ],
  'report.ts': ['--accept-warnings'],
  'request.policy.ts': [
    'years',
    'periods',
    'YEAR',
    'PERIOD',
    'groupBy',
    'COLLEGE',
    'MUNICIPALITY',
    'FORM',
    'CATEGORY',
    'indicators',
    'colleges',
    'forms',
    'categories',
    'limit',
    'offset',
    'source: LIVE',
    '2024/2025-Q1',
    'revision',
  ],
  'restore-backup.ts': ['--data', 'DATABASE_URL', '--replace'],
  'root-fields.ts': ['Authorization: Bearer'],
  'route.ts': ['GET', 'POST', 'region', 'format=csv', 'xlsx', 'md'],
  'size.policy.ts': ['format=csv', 'format=parquet', 'orderBy'],
  'subject.ts': ['collegeId', 'municipality'],
  'schema.ts': ['npm ci', 'npm run schema', '@deprecated'],
  'serve.ts': ['HUB_URL', 'HUB_SUBGRAPH_SECRET'],
  'server-version.policy.ts': ['DATABASE_URL'],
  'service-login.ts': ['npm start', '--retire'],
  'since.policy.ts': ['since', 'cursor', 'latest', 'changes', 'people', 'first'],
  'standalone.ts': ['Content-Type: application/json'],
  'template.ts': ['mentors', 'mentees', 'headcount', 'results', '--out base', '--college'],
  'token.ts': ['id', 'people', 'me'],
  'tokens.ts': ['Authorization', 'Bearer'],
  'verify.ts': ['hub start'],
};

const TEXTS = textsOfSources();
const inLanguage = (language: SourceText['language']) => TEXTS.filter((text) => text.language === language);

const fileOf = ({ place }: SourceText) => basename(place).replace(/:\d+$/, '');
const wholeWord = (word: string) =>
  new RegExp(`(?<![\\w-])${word.replace(/[.*+?^$()[\]\\/]/g, '\\$&')}(?![\\w-])`, 'g');

/** The text without what may stand in it. */
const bare = (text: SourceText) =>
  (TOLD_TO_MAKERS[fileOf(text)] ?? [])
    .reduce((left, word) => left.replace(wholeWord(word), ' '), text.text)
    .replace(NAMES, ' ');

/** Names of columns and titles of documents stay Russian in quotes, and single letters where they are what is said. */
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|(?<![а-яё])[а-яё](?![а-яё])/gi;

const shown = (texts: readonly SourceText[]) => texts.map(({ place, text }) => `${place} ${text}`);

describe('a text for people', () => {
  it('is found in every part of the product', () => {
    const parts = ['services/dashboard/src/i18n/texts/', 'services/programs/', 'services/participants/', 'gateway/'];
    for (const part of parts) {
      for (const language of ['ru', 'en'] as const) {
        expect(inLanguage(language).filter(({ place }) => place.startsWith(part)).length).toBeGreaterThan(10);
      }
    }
  });

  it('in Russian names no code, no field and no English word', () => {
    expect(shown(inLanguage('ru').filter((text) => /[a-z]/i.test(bare(text))))).toEqual([]);
  });

  it('in English has no Russian but in quotes', () => {
    expect(shown(inLanguage('en').filter(({ text }) => /[а-яё]/i.test(text.replace(QUOTED, ' '))))).toEqual([]);
  });

  it.each(Object.entries(TOLD_TO_MAKERS))('of %s still names what it may name: %j', (file, words) => {
    const texts = inLanguage('ru').filter((text) => fileOf(text) === file);
    expect(words.filter((word) => !texts.some(({ text }) => wholeWord(word).test(text)))).toEqual([]);
  });
});

// The page is a client and shares no code with the hub.
it.each([
  ['shell.ts', ROLE_NAMES, ['ru', 'en']],
  ['access.ru.ts', CATEGORY_NAMES, ['ru']],
  ['access.en.ts', CATEGORY_NAMES, ['en']],
  ['people.ru.ts', CATEGORY_NAMES, ['ru']],
  ['people.en.ts', CATEGORY_NAMES, ['en']],
] as const)('the page (%s) calls roles and categories what the hub calls them', async (file, names, languages) => {
  const texts = await readFile(`services/dashboard/src/i18n/texts/${file}`, 'utf8');
  for (const [code, name] of Object.entries(names)) {
    const written = [...texts.matchAll(new RegExp(`^ {4}${code}: '(.*)',$`, 'gm'))].map(([, text]) => text);
    expect(written).toEqual(expect.arrayContaining(languages.map((language) => name[language])));
  }
});

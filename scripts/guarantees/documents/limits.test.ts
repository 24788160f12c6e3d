import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MOST_KEPT } from '#exchange/http/imports/kept-imports.js';
import { IMPORT_LIMITS, MAX_FILE_BYTES } from '#exchange/http/imports/route.js';
import { REFUSED_STRANGERS } from '#gateway/admission/refused-strangers.js';
import { ANSWER_MIB } from '#gateway/answer-size.js';
import { MOST_ENTRIES } from '#gateway/provider/entry-store.js';
import { FLOOD_BOUNDS } from '#gateway/provider/floods.js';
import { MOST_UNKNOWN, SESSION_SECONDS } from '#gateway/session/sessions.js';
import { SUBGRAPH_ANSWER_MIB } from '#gateway/transports/bounded-body.js';
import { loadConfig } from '#kernel/config/config.js';
import { COST_LIMITS } from '#kernel/graph/cost/cost-limit.js';
import { HEADERS_TIMEOUT_MS, MAX_BODY_BYTES, REQUEST_TIMEOUT_MS, SLOWEST } from '#kernel/graph/http.js';
import { LIMITS } from '#kernel/graph/request/document-limits.js';
import { INPUT_BOUNDS } from '#kernel/graph/request/input-bounds.js';
import { FOUND_SHOWN, SEARCHES } from '#participants/access/account/account-search.policy.js';
import { MAILS_A_DAY, MAILS_TO_ONE } from '#participants/access/invitation/invitation-mail.policy.js';
import { PER_ACCOUNT } from '#participants/database/sign-in.sql.js';

const MIB = 1024 * 1024;
const config = loadConfig({});
const all = (value: number) => [value, value, value];

/** What the document says by the words of its rows, and what holds. */
const HOLDS: readonly (readonly [words: string, ...values: number[]])[] = [
  ['values of one answer', COST_LIMITS.anonymous, COST_LIMITS.participant, COST_LIMITS.signedIn],
  ['size of one answer', ANSWER_MIB.anonymous, ANSWER_MIB.participant, ANSWER_MIB.signedIn],
  ['operations at work and waiting', ...all(config.callerOperations)],
  ['connections from one address', ...all(config.addressConnections)],
  ['operations at work in all', config.operations],
  ['wait for a place', config.lineMs],
  ['connections in all', config.connections],
  ['refusals in ten seconds', REFUSED_STRANGERS.most],
  ['a refusal is held back', REFUSED_STRANGERS.pauseMs],
  ['body of a request', MAX_BODY_BYTES / MIB],
  ['file of an import', MAX_FILE_BYTES / MIB],
  ['file of a document', config.fileLimit / MIB],
  ['headers of a request', HEADERS_TIMEOUT_MS / 1000],
  ['a whole request', REQUEST_TIMEOUT_MS / 1000],
  ['pace of a body', SLOWEST.bytesPerSecond / 1024],
  ['values of a list argument', INPUT_BOUNDS.items],
  ['characters of a text', INPUT_BOUNDS.characters],
  ['tokens of a document', LIMITS.tokens],
  ['aliases of a document', LIMITS.aliases],
  ['a query of one part', config.subgraphTimeoutMs / 1000],
  ['files of imports on their way', IMPORT_LIMITS.arriving],
  ['imports at work', IMPORT_LIMITS.atOnce],
  ['files of imports kept', MOST_KEPT],
  ['answer of a part', SUBGRAPH_ANSWER_MIB],
  ['sign-ins of one account', PER_ACCOUNT],
  ['cookies of nobody', MOST_UNKNOWN],
  ['a sign-in, hours', SESSION_SECONDS / 3_600],
  ['entries of a kind', MOST_ENTRIES],
  ['sign-ins begun in ten minutes, from one address', FLOOD_BOUNDS.signInsPerAddress],
  ['sign-ins begun in ten minutes, in all', FLOOD_BOUNDS.signIns],
  ['accounts that are found by name', FOUND_SHOWN],
  ['searches for accounts by name an hour', SEARCHES.most],
  ['letters of invitations a day', MAILS_A_DAY],
  ['letters of invitations in a week', MAILS_TO_ONE],
  ['wrong client secrets a minute', FLOOD_BOUNDS.wrongSecretsPerAddress],
  ['wrong secrets of one client', FLOOD_BOUNDS.wrongSecretsPerClient],
];

const rows = readFileSync('docs/limits.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| -|^\| +\|/.test(line))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore

const figures = (cells: readonly string[]) =>
  cells.flatMap((cell) => (/^[\d,]+/.exec(cell) ? [Number(/^[\d,]+/.exec(cell)![0].replaceAll(',', ''))] : []));

describe('the table of what one caller may hold', () => {
  it('lists what holds, and nothing else', () => expect(rows).toHaveLength(HOLDS.length));

  it.each(HOLDS.map(([words, ...values]) => [words, values] as const))('says of %s what holds', (words, values) => {
    const row = rows.find(([name]) => name!.startsWith(words));
    expect(figures(row?.slice(1) ?? [])).toEqual(values);
  });

  it('names settings that there are', () => {
    const named = [...readFileSync('docs/limits.md', 'utf8').matchAll(/`(HUB_[A-Z_]+)`/g)].map(([, name]) => name!);
    const offered = readFileSync('.env.example', 'utf8');
    for (const name of named) expect(offered).toContain(`# ${name}=`);
  });
});

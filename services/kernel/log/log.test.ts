import { describe, expect, it } from '@jest/globals';
import { createLog, type Log } from './log.js';

const NAME = 'Петрова Анна';
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('a log', () => {
  it('writes one JSON object a line, with its level, time and service', () => {
    const [first, second] = linesOf((log) => {
      log.info({ college: 'SRMK', ms: 12 }, 'imported');
      log.warn('slow');
    });
    expect(first).toMatchObject({ level: 'info', service: 'programs', college: 'SRMK', ms: 12, msg: 'imported' });
    expect(first?.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(second).toMatchObject({ level: 'warn', msg: 'slow' });
  });

  it('leaves out what is below its level', () => {
    expect(linesOf((log) => log.debug('detail'))).toEqual([]);
  });

  it('hides authorization headers and tokens at any depth', () => {
    const text = textOf((log) => log.info({ req: { headers: { Authorization: 'Bearer abc', cookie: 'sid=abc' } } }));
    expect(text).toContain('"Authorization":"[hidden]"');
    expect(text).not.toContain('abc');
    expect(textOf((log) => log.info({ login: [{ access_token: TOKEN }] }))).not.toContain('eyJ');
  });

  it('hides credentials within a text, and leaves the rest of it', () => {
    const said = linesOf((log) => {
      log.info(`refused ${TOKEN} of operation A`);
      log.info('header was Bearer abc.def');
      log.info('no answer from postgres://hub_programs:s3cret@db:5432/hub');
      log.info('GET /callback?access_token=s3cret&state=1');
    });
    expect(said.map(({ msg }) => msg)).toEqual([
      'refused [hidden] of operation A',
      'header was Bearer [hidden]',
      'no answer from postgres://hub_programs:[hidden]@db:5432/hub',
      'GET /callback?access_token=[hidden]&state=1',
    ]);
  });

  it('hides the names of people, however the field is spelt', () => {
    const text = textOf((log) => {
      log.info({ mentor: { id: '7', fullName: NAME }, rows: [{ family_name: NAME, name: NAME }] });
      log.info({ variables: { whoever: NAME } });
    });
    expect(text).toContain('"id":"7"');
    expect(text).not.toContain(NAME);
  });

  it('hides them in the bindings of a child too', () => {
    const text = textOf((log) => log.child({ operationName: 'Mentors', displayName: NAME }).info('asked'));
    expect(text).toContain('"operationName":"Mentors"');
    expect(text).not.toContain(NAME);
  });

  it('shows an error with its stack, without the row that a database error quotes', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (name)=(${NAME})` });
    const [line] = linesOf((log) => log.error(error));
    expect(line).toMatchObject({ level: 'error', msg: 'duplicate key', err: { code: '23505', detail: '[hidden]' } });
    expect(JSON.stringify(line)).toContain('log.test');
  });
});

function textOf(write: (log: Log) => void): string {
  let text = '';
  write(createLog({ level: 'info', name: 'programs', to: { write: (line) => void (text += line) } }));
  return text;
}

function linesOf(write: (log: Log) => void): Record<string, unknown>[] {
  const lines = textOf(write).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

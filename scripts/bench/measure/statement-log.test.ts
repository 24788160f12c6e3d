import { describe, expect, it } from '@jest/globals';
import { countStatements } from './statement-log.policy.js';

const at = '2026-01-01 00:00:00.000 UTC [42] LOG:  ';

describe('statements in a log of PostgreSQL', () => {
  it('count once each, however many lines they have and whichever protocol sent them', () => {
    const log = [
      `${at}statement: select 1`,
      `${at}execute <unnamed>: select 2`,
      '\t  from nowhere',
      `${at}execute q: with x as (`,
    ];
    expect(countStatements(log.join('\n'))).toBe(3);
  });

  it('leave out what puts the session and the transaction around them', () => {
    const log = [
      `${at}statement: begin`,
      `${at}execute hub_session: select set_config('hub.actor', $1, true)`,
      `${at}execute <unnamed>: select set_config(el->>0, el->>1, true) from json_array_elements($1::json) el`,
      `${at}statement: COMMIT`,
      `${at}statement: alter system set log_statement = 'none'`,
      `${at}statement: select pg_reload_conf()`,
    ];
    expect(countStatements(log.join('\n'))).toBe(0);
  });

  it('are no other lines', () => {
    expect(countStatements(`${at}parameter "log_statement" changed to "all"\nERROR:  statement: x`)).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { clearing, type Standing } from './clear.js';

const on = (kind: Standing['kind'], name: string, table: string | null = null): Standing => ({ kind, name, table });

describe('what takes away the objects that stand', () => {
  const statements = clearing(
    [
      on('function', 'a.reach()'),
      on('function', 'a.today(uuid)'),
      on('policy', 'service_read', 'a.person'),
      on('secured', '', 'a.person'),
      on('trigger', 'feed_insert', 'a.person'),
      on('type', 'contracts.participation'),
      on('view', 'contracts.people'),
      on('view', 'contracts.colleges'),
    ],
    ['contracts', 'a'],
    ['a'],
  );

  it('goes from what rests on others to what others rest on', () => {
    expect(statements.slice(0, 6)).toEqual([
      'drop policy service_read on a.person',
      'drop trigger feed_insert on a.person',
      'alter table a.person no force row level security, disable row level security',
      'drop view contracts.people, contracts.colleges',
      'drop function a.reach(), a.today(uuid)',
      'drop type contracts.participation',
    ]);
  });

  it('takes the rights of the hub’s roles and of everybody, and nobody else’s', () => {
    const roles = 'hub_contracts, hub_verify, hub_backup, hub_bi, hub_a, public';
    expect(statements.slice(6)).toEqual([
      `revoke all on all tables in schema contracts, a from ${roles}`,
      `revoke all on schema contracts, a from ${roles}`,
    ]);
  });

  it('never takes along what it does not name', () => {
    expect(statements.join('\n')).not.toMatch(/cascade/i);
    expect(clearing([], ['contracts'], [])).toHaveLength(2);
  });
});

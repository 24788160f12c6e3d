import { describe, expect, it } from '@jest/globals';
import { markOf, PLAIN_PREFIX, rolePrefix, withRoles } from './role-names.policy.js';

const found = { database: 'region26', databases: ['region26', 'region61'], mark: null, kept: PLAIN_PREFIX };
const OWN = /^hub_[0-9a-f]{8}_$/;

describe('roles of a database', () => {
  it.each([
    ['nobody has marked', null],
    ['are its own', markOf('region26')],
    ['are of a database that is gone, or has this name now', markOf('region05')],
    ['databases share', markOf('*')],
    ['somebody has commented otherwise', 'roles of the hub'],
  ])('are the plain ones where they %s', (_, mark) => {
    expect(rolePrefix({ ...found, mark })).toBe(PLAIN_PREFIX);
  });

  it('have names of their own where the plain ones are another’s, and keep them', () => {
    const own = rolePrefix({ ...found, mark: markOf('region61') });
    expect(own).toMatch(OWN);
    expect(rolePrefix({ ...found, mark: null, kept: own })).toBe(own);
    expect(rolePrefix({ ...found, database: 'region61', mark: markOf('region26') })).not.toBe(own);
  });

  it('are named so in every statement, and nothing else is', () => {
    const named = withRoles('hub_1234_', ['bi', 'school']);
    const sql = `grant select on school.course to hub_school, hub_bi, hub_bicycle; select current_setting('hub.actor')`;
    expect(named(sql)).toBe(
      `grant select on school.course to hub_1234_school, hub_1234_bi, hub_bicycle; select current_setting('hub.actor')`,
    );
    expect(withRoles(PLAIN_PREFIX, ['bi'])(sql)).toBe(sql);
  });
});

import { describe, expect, it } from '@jest/globals';
import { addressToCall, tokenLine } from './token-line.policy.js';

const PLAIN = { dataFolder: '/hub/.hub', hubUrl: 'http://127.0.0.1:4000', oidcAudience: 'college-mentoring-hub' };

const line = (hub: Partial<typeof PLAIN>, more: object = {}) =>
  tokenLine({
    hub: { ...PLAIN, ...hub },
    plain: PLAIN,
    root: '/hub',
    from: '/hub',
    npm: true,
    region: '26',
    platform: 'linux',
    ...more,
  });

describe('the command for a token', () => {
  it('is short where everything is as it is without settings', () => {
    expect(line({})).toBe('npm run --silent hub -- token --role COORDINATOR --region 26');
    expect(line({}, { from: '/hub/docs' })).toBe('npm run --silent hub -- token --role COORDINATOR --region 26');
  });

  it('names what the hub was started with and the command would not find', () => {
    const given = { dataFolder: "/tmp/О'Хара и ко", hubUrl: 'http://[::1]:5000', oidcAudience: 'a b' };
    expect(line(given)).toBe(
      `npm run --silent hub -- token --role COORDINATOR --region 26 --data '/tmp/О'\\''Хара и ко' --hub 'http://[::1]:5000' --audience 'a b'`,
    );
    expect(line({ dataFolder: 'C:\\Мои данные' }, { platform: 'win32' })).toMatch('--data "C:\\Мои данные"');
  });

  it('finds the project from elsewhere', () => {
    expect(line({}, { from: '/hub-2' })).toMatch(/^npm --prefix \/hub run --silent hub -- token /);
    expect(line({}, { from: '/' })).toMatch(/^npm --prefix \/hub run /);
  });

  it('calls the program itself where there is no package to run', () => {
    expect(line({}, { npm: false })).toMatch(/^node \/hub\/dist\/scripts\/hub\.js token --role/);
  });

  it('asks for no region where there is none', () => {
    expect(line({}, { region: undefined })).toBe('npm run --silent hub -- token --role OPERATOR');
  });
});

it.each([
  ['http://0.0.0.0:4000', 'http://127.0.0.1:4000'],
  ['http://[::]:4000', 'http://[::1]:4000'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['http://10.1.2.3:80', 'http://10.1.2.3'],
])('a hub that listens at %s is called at %s', (listening, called) => {
  expect(addressToCall(listening)).toBe(called);
});

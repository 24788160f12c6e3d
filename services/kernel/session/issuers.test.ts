import { describe, expect, it } from '@jest/globals';
import { accountIssuers } from './issuers.js';

const HERE = { host: '127.0.0.1', publicUrl: 'http://127.0.0.1:4000', oidcIssuer: undefined };

const NO_KEYS = () => Promise.reject(new Error('nobody verifies'));

/** Whose tokens each of the issuers of a hub may sign. */
const known = (settings: Partial<Record<keyof typeof HERE, string>>) =>
  accountIssuers({ ...HERE, ...settings }, NO_KEYS).map((issuer) =>
    ['demo-curator', 'college-26-01', 'analyst-client-26', 'personal-link-a', 'somebody'].filter((account) =>
      issuer.knows(account),
    ),
  );

const CLIENTS = ['college-26-01', 'analyst-client-26', 'personal-link-a'];

describe('issuers of accounts', () => {
  it('are the hub itself for clients, and for demo accounts on a hub that this machine alone can reach', () => {
    expect(known({})).toEqual([['demo-curator', ...CLIENTS]]);
  });

  it.each([{ host: '0.0.0.0' }, { publicUrl: 'https://hub.example' }])(
    'sign nobody in as a demo account with %j, however the token was come by',
    (settings) => expect(known(settings)).toEqual([CLIENTS]),
  );

  it('are an outside one for people alone: no name makes them a client or a demo account', () => {
    expect(known({ oidcIssuer: 'https://id.example' })).toEqual([['somebody'], CLIENTS]);
  });
});

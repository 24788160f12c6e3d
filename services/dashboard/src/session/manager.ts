import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SignInSettings } from './settings';

/** Authorisation code with PKCE; the tokens live as long as the tab and are renewed by the refresh token. */
export function createManager({ authority, clientId }: SignInSettings): UserManager {
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    monitorSession: false,
    loadUserInfo: false,
  });
}

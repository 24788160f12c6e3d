import type { JWK } from 'jose';
import type * as Module from 'oidc-provider';
import type { Configuration, ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { derivedSecret } from '#kernel/session/folder-secret.js';
import { OWN_ISSUER_PATH } from '#kernel/session/issuers.js';
import { LOCAL_ALGORITHM, type LocalKey } from '#kernel/session/keys.js';
import { againOf } from './again.policy.js';
import { clientAdapter } from './clients.js';
import { entryStore } from './entry-store.js';
import { contextLanguage } from './language.js';
import { ACCESS_TOKEN, AUTHORIZATION_CODE, INTERACTION, now, SIGN_IN } from './lifetimes.js';
import {
  FAILURE,
  noticePage,
  NOT_UNDERSTOOD,
  OTHER_APPLICATION,
  REDIRECT_ELSEWHERE,
  RUN_OUT,
  type Notice,
} from './pages/notices.js';
import type { ProviderOptions } from './provider.contract.js';
import { signingKey, verifyingKey } from './signing-key.js';
import { signOut } from './sign-out.js';

/** What the library is set up over. */
interface Standing {
  readonly key: LocalKey;
  /** Public halves of keys that sign no more. */
  readonly former: readonly JWK[];
}

/** The library set up for the two things it is here for: college systems' tokens, and demo sign-in for the page. */
export function configuration(
  library: typeof Module,
  options: ProviderOptions,
  { key, former }: Standing,
): Configuration {
  const { publicUrl, audience, demo, entries, secret } = options;
  const { errors, ExternalSigningKey } = library;
  const clients = clientAdapter(options);
  const stored = entryStore({
    ...{ entries, secret },
    alreadyUsed: () => new errors.InvalidGrant('used by another request at the same time'),
  });
  const graph = `${publicUrl}/graphql`;
  const cookie = {
    httpOnly: true,
    sameSite: 'lax',
    path: OWN_ISSUER_PATH,
    secure: publicUrl.startsWith('https:'),
  } as const;
  const home = `${publicUrl}/`;

  return {
    adapter: (kind: string) => (kind === 'Client' ? clients : stored(kind)),
    // Signed with the first; by the others a page that signs out is known by what it was given before.
    jwks: {
      keys: [signingKey(ExternalSigningKey, key), ...former.map((jwk) => verifyingKey(ExternalSigningKey, jwk))],
    },
    clientDefaults: { id_token_signed_response_alg: LOCAL_ALGORITHM },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    // What the page is told of an account comes with the sign-in itself.
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    subjectTypes: ['public'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    discovery: { ui_locales_supported: ['ru', 'en'] },
    cookies: {
      names: { session: 'hub_sign_in', interaction: 'hub_choice', resume: 'hub_resume' },
      long: cookie,
      short: cookie,
      keys: [derivedSecret(secret, 'cookies')],
    },

    // An account that is gone, or demo sign-in that is off by now, ends codes and refresh tokens too.
    async findAccount(_ctx, account) {
      const known = (await demo.accounts()).find((candidate) => candidate.account === account);
      if (!known) return undefined;
      const { name } = known;
      return { accountId: account, claims: async () => ({ sub: account, ...(name !== undefined && { name }) }) };
    },
    interactions: {
      policy: interactions(library),
      url: (_ctx, { uid }) => `${OWN_ISSUER_PATH}/interaction/${uid}`,
    },
    loadExistingGrant: grant,

    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // Refresh tokens end with the sign-in that they came from: signing out, in whatever tab, ends them.
    expiresWithSession: async () => true,
    ttl: {
      AccessToken: ACCESS_TOKEN,
      ClientCredentials: ACCESS_TOKEN,
      IdToken: ACCESS_TOKEN,
      AuthorizationCode: AUTHORIZATION_CODE,
      Interaction: INTERACTION,
      Grant: SIGN_IN,
      // A rotated token lasts no longer than the first: a day's sign-in does not become an endless one.
      RefreshToken: (ctx) => Math.max(1, ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? SIGN_IN),
      Session: (_ctx, { loginTs }) => (loginTs === undefined ? INTERACTION : Math.max(1, loginTs + SIGN_IN - now())),
    },

    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      externalSigningSupport: { enabled: true, ack: 'experimental-01' },
      resourceIndicators: {
        enabled: true,
        // The graph is all there is to have a token for, so nobody need name it.
        defaultResource: async () => graph,
        useGrantedResource: async () => true,
        async getResourceServerInfo(_ctx, resource) {
          if (resource !== graph) throw new errors.InvalidTarget();
          const jwt = { sign: { alg: LOCAL_ALGORITHM, kid: key.kid } } as const;
          return { scope: '', audience, accessTokenTTL: ACCESS_TOKEN, accessTokenFormat: 'jwt', jwt };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => signOut(ctx, { form, home, cookie }),
        postLogoutSuccessSource: (ctx) => ctx.redirect(home),
      },
    },

    renderError(ctx, out, error) {
      const notice = noticeOf(out, error, library);
      const again = notice === RUN_OUT ? againOf(ctx.get('cookie'), publicUrl) : null;
      if (again !== null) {
        ctx.status = 303;
        return ctx.redirect(again);
      }
      ctx.type = 'html';
      ctx.body = noticePage(notice, { language: contextLanguage(ctx), home, code: out.error });
    },
  };
}

/** Sign-in is asked for when nobody is signed in, or somebody who is not among the accounts any more. */
function interactions({ interactionPolicy: { base, Check } }: typeof Module) {
  const policy = base();
  // The page is the hub's own: there is nothing to consent to.
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new Check('no_account', 'the account is not there any more', 'login_required', (ctx) =>
        ctx.oidc.session?.accountId !== undefined && ctx.oidc.account === undefined
          ? Check.REQUEST_PROMPT
          : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}

/** The one grant of a sign-in; it lasts as long as the newest of its tokens may. */
async function grant(ctx: KoaContextWithOIDC) {
  const { client, session, account, provider } = ctx.oidc;
  if (!client || !session || !account) return undefined;
  const id = session.grantIdFor(client.clientId);
  const known = id === undefined ? undefined : await provider.Grant.find(id);
  const kept = known ?? new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  if (known) known.exp = now() + SIGN_IN;
  else kept.addOIDCScope('openid profile');
  await kept.save();
  return kept;
}

function noticeOf({ error }: ErrorOut, thrown: Error, { errors }: typeof Module): Notice {
  if (thrown instanceof errors.SessionNotFound) return RUN_OUT;
  if (thrown instanceof errors.InvalidRedirectUri) return REDIRECT_ELSEWHERE;
  if (error === 'invalid_client' || error === 'unauthorized_client') return OTHER_APPLICATION;
  return error === 'server_error' ? FAILURE : NOT_UNDERSTOOD;
}

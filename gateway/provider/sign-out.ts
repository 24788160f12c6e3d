import type { CookiesSetOptions, KoaContextWithOIDC } from 'oidc-provider';
import { contextLanguage } from './language.js';
import { signOutPage } from './pages/sign-out.js';

interface SignOut {
  /** The library's form, which asks once more. */
  readonly form: string;
  readonly home: string;
  /** How the cookie of the sign-in was set. */
  readonly cookie: CookiesSetOptions;
}

/**
 * Signs out at once when the request proves that it comes from the page that is signed in, by the id token of this very
 * account; otherwise asks, since any page can link to this address.
 */
export async function signOut(ctx: KoaContextWithOIDC, { form, home, cookie }: SignOut): Promise<void> {
  const { session, provider, entities, params } = ctx.oidc;
  const hint = entities.IdTokenHint?.payload.sub;
  if (!session || hint === undefined || hint !== session.accountId) {
    ctx.body = signOutPage({ language: contextLanguage(ctx), form, home });
    return;
  }
  // Codes and refresh tokens live by their sign-in and its grant.
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    if (grantId !== undefined) await (await provider.Grant.find(grantId))?.destroy();
  }
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, cookie);
  provider.emit('end_session.success', ctx);
  const back = new URL(typeof params?.post_logout_redirect_uri === 'string' ? params.post_logout_redirect_uri : home);
  if (typeof params?.state === 'string') back.searchParams.set('state', params.state);
  ctx.status = 303;
  ctx.redirect(back.href);
}

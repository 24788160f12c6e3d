/** How long things of the provider last, in seconds. */

/** An access token: what can't be called back must end soon. */
export const ACCESS_TOKEN = 15 * 60;

/** From the page's callback to the token endpoint. */
export const AUTHORIZATION_CODE = 60;

/** From the sign-in page's opening to its answer. */
export const INTERACTION = 10 * 60;

/** One sign-in, however often it is refreshed: a working day. */
export const SIGN_IN = 8 * 60 * 60;

export const now = (): number => Math.floor(Date.now() / 1000);

/** Where the page begins a sign-in, asks who is signed in, enters by a personal link, and signs out. */
export const SIGN_IN = '/sign-in';
export const SESSION = '/session';
export const BY_LINK = '/session/link';
export const SIGN_OUT = '/session/end';

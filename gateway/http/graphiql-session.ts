import type { Bilingual } from '#kernel/i18n/messages.js';

/** An `Authorization` line to be filled in; as it stands here it is no token, and the page's sign-in takes its place. */
export const HEADER_LINE = '{\n  "Authorization": "Bearer "\n}';

/** In the options of GraphiQL, which are JSON, where the storage of the tab is put in its stead. */
export const TAB_STORAGE = 'the storage of the tab';

/** What the strip says. */
const WORDS = {
  demo: {
    ru: 'Демонстрация: данные вымышлены, войти можно под любой учётной записью.',
    en: 'A demonstration: the data are made up, and anybody can sign in as anybody.',
  },
  over: { ru: 'Вход истёк.', en: 'The sign-in has expired.' },
  goOn: { ru: 'Продолжить', en: 'Continue' },
  as: { ru: 'Запросы идут от имени:', en: 'Requests go as:' },
  nobody: { ru: 'Запросы идут без входа.', en: 'Requests go without a sign-in.' },
  signIn: { ru: 'Войти', en: 'Sign in' },
} as const satisfies Record<string, Bilingual>;

/**
 * Runs before GraphiQL: its requests go as whoever has signed in by the page in this tab, unless their own
 * `Authorization` line says otherwise. The sign-in stays where the page keeps it, and is renewed by the page alone, at
 * `/graphiql`, which leads back here. A strip says how things stand.
 */
export const SESSION = `{
  const settings = fetch('/config.json').then((answer) => answer.json()).catch(() => ({}));

  /** What the page has kept in this tab of who is signed in. */
  async function signedIn() {
    const { signIn } = await settings;
    const kept = signIn && sessionStorage.getItem('oidc.user:' + signIn.authority + ':' + signIn.clientId);
    return kept ? JSON.parse(kept) : null;
  }

  const isOver = (user) => user.expires_at * 1000 <= Date.now();

  const send = window.fetch;
  window.fetch = async (to, options = {}) => {
    if (new URL(to instanceof Request ? to.url : to, location.href).pathname !== '/graphql') return send(to, options);
    const headers = new Headers(options.headers);
    if (/^(Bearer)?\\s*$/i.test(headers.get('authorization') ?? '')) {
      headers.delete('authorization');
      const user = await signedIn();
      if (user && isOver(user)) void tell();
      else if (user) headers.set('authorization', 'Bearer ' + user.access_token);
    }
    return send(to, { ...options, headers });
  };

  const strip = document.createElement('div');
  strip.setAttribute('role', 'status');
  strip.style.cssText =
    'position:fixed;z-index:9;bottom:0;left:0;right:0;padding:6px 12px;background:#fff3d6;color:#5c3b00;font:14px sans-serif';

  // In the browser's language, as the page is.
  const words = ${JSON.stringify(WORDS)};
  const spoken = navigator.languages.find((one) => /^(ru|en)\\b/.test(one)) ?? 'ru';
  const say = (what) => words[what][spoken.startsWith('en') ? 'en' : 'ru'];

  function link(text) {
    const to = document.createElement('a');
    to.href = '/graphiql';
    to.textContent = text;
    to.style.color = 'inherit';
    return to;
  }

  async function tell() {
    const { demo, signIn } = await settings;
    const user = await signedIn();
    const parts = demo ? [say('demo') + ' '] : [];
    if (user && isOver(user)) parts.push(say('over') + ' ', link(say('goOn')));
    else if (user) parts.push(say('as') + ' ' + (user.profile.name ?? user.profile.sub));
    else if (signIn) parts.push(say('nobody') + ' ', link(say('signIn')));
    strip.replaceChildren(...parts);
    if (parts.length > 0) document.body.append(strip);
  }
  addEventListener('DOMContentLoaded', tell);
}
`;

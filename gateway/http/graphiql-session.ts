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
  over: { ru: 'Вход закончился.', en: 'The sign-in is over.' },
  as: { ru: 'Запросы идут от имени:', en: 'Requests go as:' },
  nobody: { ru: 'Запросы идут без входа.', en: 'Requests go without a sign-in.' },
  signIn: { ru: 'Войти', en: 'Sign in' },
} as const satisfies Record<string, Bilingual>;

/**
 * Runs before GraphiQL: its requests go as whoever has signed in by the page in this browser, unless their own
 * `Authorization` line says otherwise. What proves the sign-in is a cookie that no script reads; the header says for whom
 * is asked, as the page's requests do. A strip says how things stand.
 */
export const SESSION = `{
  const asked = (address) => fetch(address).then((answer) => answer.json()).catch(() => ({}));
  const settings = asked('/config.json');
  let who = asked('/session').then(({ account }) => account ?? null);
  let isOver = false;

  const send = window.fetch;
  window.fetch = async (to, options = {}) => {
    if (new URL(to instanceof Request ? to.url : to, location.href).pathname !== '/graphql') return send(to, options);
    const headers = new Headers(options.headers);
    const known = await who;
    const isBare = /^(Bearer)?\\s*$/i.test(headers.get('authorization') ?? '');
    if (isBare) headers.delete('authorization');
    const asWho = known && isBare;
    if (asWho) headers.set('hub-account', encodeURIComponent(known.account));
    const answer = await send(to, { ...options, headers });
    if (asWho && answer.status === 401) {
      who = Promise.resolve(null);
      isOver = true;
      void tell();
    }
    return answer;
  };

  const strip = document.createElement('div');
  strip.setAttribute('role', 'status');
  strip.style.cssText =
    'position:fixed;z-index:9;bottom:0;left:0;right:0;padding:6px 12px;background:#fff3d6;color:#5c3b00;font:14px sans-serif';

  // In the browser's language, as the page is.
  const words = ${JSON.stringify(WORDS)};
  const spoken = navigator.languages.find((one) => /^(ru|en)\\b/.test(one)) ?? 'ru';
  const language = spoken.startsWith('en') ? 'en' : 'ru';
  const say = (what) => words[what][language];

  function link(text) {
    const to = document.createElement('a');
    to.href = '/sign-in?back=/graphql&lang=' + language;
    to.textContent = text;
    to.style.color = 'inherit';
    return to;
  }

  async function tell() {
    const { demo, signIn } = await settings;
    const known = await who;
    const parts = demo ? [say('demo') + ' '] : [];
    if (known) parts.push(say('as') + ' ' + (known.name ?? known.account));
    else if (signIn) parts.push(say(isOver ? 'over' : 'nobody') + ' ', link(say('signIn')));
    strip.replaceChildren(...parts);
    if (parts.length > 0) document.body.append(strip);
  }
  addEventListener('DOMContentLoaded', tell);
}
`;

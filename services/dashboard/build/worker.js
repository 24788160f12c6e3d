/*
 * The service worker of `/pair`: it opens the page where there is no network. The build writes above this line which
 * files make the page up (SHELL) and the name of the release (RELEASE). It keeps nothing but these files, which are the
 * same for everybody: what the hub answers about people goes past it.
 */
const NAME = 'hub-pair-';
const CACHE = NAME + RELEASE;
const PAGE = '/pair';
const SETTINGS = '/config.json';

/** A network that answers nothing for so long is none. */
const PATIENCE_MS = 5000;

self.addEventListener('install', (event) => {
  const files = [...SHELL, PAGE, SETTINGS].map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
});

// Not before no tab shows the release before: its files are needed until then.
self.addEventListener('activate', (event) => {
  const clear = async () => {
    const former = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== CACHE);
    await Promise.all(former.map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' ? pathname === PAGE : pathname === SETTINGS) {
    event.respondWith(ofNetwork(request, pathname));
  } else if (SHELL.includes(pathname)) {
    event.respondWith(keptOf(pathname).then((kept) => kept ?? fetch(request)));
  }
});

const keptOf = async (pathname) => (await caches.open(CACHE)).match(pathname, { ignoreVary: true });

/** What the hub says now, a new release of the page included; what is kept where it says nothing. */
async function ofNetwork(request, pathname) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    const answer = await Promise.race([fetch(request), tooLong]);
    if (answer.status < 500) return answer;
    return (await keptOf(pathname)) ?? answer;
  } catch {
    return (await keptOf(pathname)) ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

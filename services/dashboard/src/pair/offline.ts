/**
 * Has the browser keep the files of this page, so that it opens without a network. For `/pair` alone: nobody else's page
 * needs it. A browser that can't goes on without.
 */
export function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js', { scope: '/pair' }).catch(() => undefined);
}

import { lazy } from 'react';

const loaders = {
  regions: () => import('../region/region-page'),
  colleges: () => import('../college/college-page'),
  import: () => import('../import/import-page'),
};

/** Pages in chunks of their own. */
export const RegionPage = lazy(loaders.regions);
export const CollegePage = lazy(loaders.colleges);
export const ImportPage = lazy(loaders.import);

/** Begins to load the page of an address before anything is rendered; `/` goes on to the region for most. */
export function preloadPage(path: string): void {
  const [, section = ''] = path.split('/');
  const load = section === '' ? loaders.regions : loaders[section as keyof typeof loaders];
  load?.().catch(() => {
    // Rendering asks again, and says what went wrong.
  });
}

import type { QueryClient } from '@tanstack/react-query';
import { HomeDocument, RegionCollegesDocument, RegionFiguresDocument } from './graph/generated/graphql';
import { graphQuery, pagesQuery, type Asker } from './graph/query';
import { currentLanguage } from './i18n';
import type { Beginning } from './session/session';
import { landingOf } from './shell/landing.policy';
import { preloadPage } from './pages';
import { behindColleges } from './region/use-region-figures';
import { sourceVariable } from './shell/source.policy';
import { todayIn } from './shell/today.policy';
import { chooseYear, yearAsked } from './shell/year.policy';

/** How long rendering waits for the hub to say who asks: it takes the browser's attention away from the answer. */
const PATIENCE_MS = 200;

type Address = Pick<Location, 'pathname' | 'search'>;

/**
 * Asks for what the first view shows before React renders anything, one request as soon as the one before allows it:
 * the components find the answers, or at least the requests, in the cache. Resolves when the page of the address has
 * its chunk and the requests are on their way, or after a moment: a slow hub must not leave the window empty. What
 * fails here is asked for again by the component that needs it, which says so.
 */
export async function begin(queries: QueryClient, { who }: Beginning, { pathname, search }: Address): Promise<void> {
  const asker = { account: who?.account ?? null, language: currentLanguage() };
  const params = new URLSearchParams(search);
  const asked = yearAsked(params.get('year'));
  const [, section] = pathname.split('/');
  const ofRegion = /^\/regions\/([\w-]+)$/.exec(pathname)?.[1] ?? null;

  const chunk = preloadPage(pathname.endsWith('/explore') ? 'explore' : (section ?? ''));
  const askForRegion = (code: string, year: string) => {
    // A single period is asked for in another way, by the page itself.
    if (params.has('period')) return;
    const of = { code, year, ...sourceVariable(params) };
    void queries.prefetchQuery(graphQuery(RegionFiguresDocument, of, asker));
    void queries.prefetchInfiniteQuery(pagesQuery(RegionCollegesDocument, of, behindColleges, asker));
  };

  if (ofRegion && asked) {
    void askForHome(queries, asker);
    askForRegion(ofRegion, asked);
  } else {
    const asking = askForHome(queries, asker).then((home) => {
      const landing = home && section === '' ? landingOf(home) : null;
      if (landing?.page === 'college') void preloadPage('colleges');
      if (landing?.page === 'access') void preloadPage('access');
      const region = landing?.page === 'region' ? landing.code : ofRegion;
      const known = home?.regions?.find((one) => one.code === region);
      if (region && known) askForRegion(region, chooseYear(asked, known, todayIn(known.timeZone)));
    });
    await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }
  await chunk;
}

async function askForHome(queries: QueryClient, asker: Asker) {
  const query = graphQuery(HomeDocument, {}, asker);
  await queries.prefetchQuery(query);
  return queries.getQueryData<Awaited<ReturnType<typeof query.queryFn>>>(query.queryKey)?.data ?? null;
}

import { lazy, Suspense } from 'react';
import type { ExplainedPage } from './explained-page.type';
import { useExplain } from './use-explain';

const ExplainDialog = lazy(() => import('./explain-dialog'));

/** What the figure that the address names is made of, once one is asked for. Stands on each page that has figures. */
export function Explain(page: ExplainedPage) {
  const { asked, close } = useExplain();
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <ExplainDialog asked={asked} page={page} close={close} />
    </Suspense>
  );
}

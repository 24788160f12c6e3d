import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CohortApplicationsDocument, CohortPlacesDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraph } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { AcceptDialog } from './accept-dialog';
import { ApplicationsTable } from './applications-table';
import { DeclineDialog } from './decline-dialog';
import classes from './school.module.css';
import type { Cohort } from './school.type';
import { useChosen } from './use-chosen';

interface DeskBlockProps {
  readonly cohort: Cohort;
  /** Says what was done. */
  readonly tell: (done: string) => void;
}

/** The host's desk: who asks for a place, accepted or declined many at once. */
export function DeskBlock({ cohort, tell }: DeskBlockProps) {
  const { t } = useTranslation('school');
  const { id } = cohort;
  const places = useGraph(CohortPlacesDocument, { id });
  const list = useGraphPages(CohortApplicationsDocument, { cohortId: id }, ({ applications }) =>
    cursorOf(applications),
  );
  const { chosen, toggle, clear } = useChosen();
  const [asking, setAsking] = useState<'accept' | 'decline' | null>(null);
  const held = places.data?.cohort;
  function done(words: string): void {
    setAsking(null);
    clear();
    tell(words);
  }
  return (
    <>
      <ListBlock
        title={t('desk.title')}
        list={list}
        at="applications"
        of={({ applications }) => applications}
        empty={t('desk.none')}
      >
        {(nodes) => (
          <>
            {held && (
              <p className={classes.muted}>
                {t('desk.hint', {
                  held: held.placesHeld ?? 0,
                  undecided: held.undecidedCount ?? 0,
                  waiting: held.waitingCount ?? 0,
                })}
              </p>
            )}
            <ApplicationsTable
              {...{ nodes, chosen, toggle }}
              choosable={({ state }) => state === 'APPLIED' || state === 'WAITING' || state === 'ACCEPTED'}
            />
            <div className={classes.acts}>
              <span>{t('list.chosen', { count: chosen.length })}</span>
              <Button disabled={chosen.length === 0} onClick={() => setAsking('accept')}>
                {t('desk.accept')}
              </Button>
              <Button variant="default" disabled={chosen.length === 0} onClick={() => setAsking('decline')}>
                {t('desk.decline')}
              </Button>
            </div>
          </>
        )}
      </ListBlock>
      {asking === 'accept' && <AcceptDialog cohortId={id} ids={chosen} close={() => setAsking(null)} done={done} />}
      {asking === 'decline' && <DeclineDialog cohortId={id} ids={chosen} close={() => setAsking(null)} done={done} />}
    </>
  );
}

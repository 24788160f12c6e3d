import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CohortPlacesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { CohortDialog } from './make/cohort-dialog';
import type { Cohort } from './school.type';

interface ChangeCohortProps {
  readonly cohort: Cohort;
  /** Whether the reader is of its host. */
  readonly ofHost: boolean;
  readonly tell: (done: string) => void;
}

/** Opens what is changed of a cohort by who runs it. */
export function ChangeCohort({ cohort, ofHost, tell }: ChangeCohortProps) {
  const { t } = useTranslation('schoolMake');
  const [asking, setAsking] = useState(false);
  const places = useGraph(CohortPlacesDocument, { id: cohort.id });
  const waiting = places.data?.cohort?.waitingCount ?? 0;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('cohort.change')}
      </Button>
      {asking && (
        <CohortDialog
          of={{ cohort, waiting }}
          ofHost={ofHost}
          close={() => setAsking(false)}
          done={(words) => {
            setAsking(false);
            tell(words);
          }}
        />
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CohortApplicationsDocument, WithdrawApplicationsDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { cursorOf } from '../graph/pages.policy';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { Failed } from '../ui/notes';
import { ApplicationsTable } from './applications-table';
import classes from './school.module.css';
import type { Cohort } from './school.type';
import { useChosen } from './use-chosen';

interface OursBlockProps {
  readonly cohort: Cohort;
  readonly collegeId: string;
  readonly tell: (done: string) => void;
}

/** What a college has asked for in a cohort of another one, and what has become of it. */
export function OursBlock({ cohort, collegeId, tell }: OursBlockProps) {
  const { t } = useTranslation('school');
  const cohortId = cohort.id;
  const list = useGraphPages(CohortApplicationsDocument, { cohortId, collegeId }, ({ applications }) =>
    cursorOf(applications),
  );
  const { chosen, toggle, clear } = useChosen();
  const withdrawing = useGraphMutation(WithdrawApplicationsDocument);
  const refusal = refusalOf(withdrawing.data?.data.withdrawApplications);
  function withdraw(): void {
    withdrawing.mutate(
      { input: { cohortId, ids: [...chosen] } },
      {
        onSuccess({ data: { withdrawApplications: told } }) {
          if (refusalOf(told)) return;
          clear();
          tell(t('ours.withdrawn', { count: told.updated }));
        },
      },
    );
  }
  return (
    <ListBlock
      title={t('ours.title')}
      list={list}
      at="applications"
      of={({ applications }) => applications}
      empty={t('ours.none')}
    >
      {(nodes) => (
        <>
          <ApplicationsTable
            {...{ nodes, chosen, toggle }}
            choosable={({ state }) => state === 'APPLIED' || state === 'WAITING' || state === 'ACCEPTED'}
          />
          <div className={classes.acts}>
            <span>{t('list.chosen', { count: chosen.length })}</span>
            <Button variant="default" disabled={chosen.length === 0} loading={withdrawing.isPending} onClick={withdraw}>
              {t('ours.withdraw')}
            </Button>
          </div>
          {refusal && <Failed message={refusal} />}
          {withdrawing.error && <Failed message={withdrawing.error.message} />}
        </>
      )}
    </ListBlock>
  );
}

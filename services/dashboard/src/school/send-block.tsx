import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApplyToCohortDocument, CohortCandidatesDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { cursorOf } from '../graph/pages.policy';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { Failed } from '../ui/notes';
import classes from './school.module.css';
import type { Cohort } from './school.type';
import { useChosen } from './use-chosen';

interface SendBlockProps {
  readonly cohort: Cohort;
  readonly collegeId: string;
  /** Name of the college, where the account works for several. */
  readonly of: string | null;
  readonly tell: (done: string) => void;
}

/** Whom a college can send to a cohort: chosen, checked by a preview, and sent. */
export function SendBlock({ cohort, collegeId, of, tell }: SendBlockProps) {
  const { t } = useTranslation('school');
  const cohortId = cohort.id;
  const list = useGraphPages(CohortCandidatesDocument, { cohortId, collegeId }, ({ cohortCandidates }) =>
    cursorOf(cohortCandidates),
  );
  const { chosen, toggle, clear } = useChosen();
  const checking = useGraphMutation(ApplyToCohortDocument, { changes: false });
  const applying = useGraphMutation(ApplyToCohortDocument);
  const input = { cohortId, rows: chosen.map((personId) => ({ personId })) };
  const checked = checking.data?.data.applyToCohort;
  const places = (state: string) => checked?.results.filter((row) => row.state === state).length ?? 0;
  const refusal = refusalOf(applying.data?.data.applyToCohort ?? checked);
  const failure = applying.error ?? checking.error;
  function choose(id: string): void {
    checking.reset();
    applying.reset();
    toggle(id);
  }
  function send(): void {
    applying.mutate(
      { input },
      {
        onSuccess({ data: { applyToCohort: told } }) {
          if (refusalOf(told)) return;
          clear();
          checking.reset();
          tell(t('send.done', { count: told.created + told.updated }));
        },
      },
    );
  }
  return (
    <ListBlock
      title={of === null ? t('send.title') : `${t('send.title')}: ${of}`}
      list={list}
      at="cohortCandidates"
      of={({ cohortCandidates }) => cohortCandidates}
      empty={t('send.none')}
    >
      {(nodes) => (
        <>
          <p className={classes.muted}>{t('send.hint')}</p>
          <ul className={classes.people}>
            {nodes.map(({ person, inBase, wished }) => (
              <li key={person.id}>
                <label>
                  <input type="checkbox" checked={chosen.includes(person.id)} onChange={() => choose(person.id)} />
                  <span className={classes.lines}>
                    <span>{person.name}</span>
                    <span className={classes.muted}>
                      {[person.workplace, t(inBase ? 'send.inBase' : 'send.candidate'), wished && t('send.wished')]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <div className={classes.acts}>
            <span>{t('list.chosen', { count: chosen.length })}</span>
            <Button
              variant="default"
              disabled={chosen.length === 0}
              loading={checking.isPending}
              onClick={() => checking.mutate({ input: { ...input, dryRun: true } })}
            >
              {t('send.check')}
            </Button>
            {checked && !refusal && (
              <>
                <span>{t('send.preview', { applied: places('APPLIED'), waiting: places('WAITING') })}</span>
                <Button loading={applying.isPending} onClick={send}>
                  {t('send.act')}
                </Button>
              </>
            )}
          </div>
          {refusal && <Failed message={refusal} />}
          {failure && <Failed message={failure.message} />}
        </>
      )}
    </ListBlock>
  );
}

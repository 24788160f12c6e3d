import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CohortLearningDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { Block } from '../ui/block';
import { CompleteDialog } from './complete-dialog';
import classes from './learning.module.css';
import { ResultRow } from './result-row';
import type { Cohort } from './school.type';

interface ResultsBlockProps {
  readonly cohort: Cohort;
  /** Whether the reader's college runs the cohort, and records marks. */
  readonly hosts: boolean;
  readonly title: string;
  readonly tell: (done: string) => void;
}

/** How far each listener has come by the rule of the course: all of them for the host, the own ones for others. */
export function ResultsBlock({ cohort, hosts, title, tell }: ResultsBlockProps) {
  const { t } = useTranslation('school');
  const list = useGraphPages(CohortLearningDocument, { id: cohort.id }, (page) => cursorOf(page.cohort?.enrolments));
  const [isCompleting, setCompleting] = useState(false);
  return (
    <Block
      title={title}
      hint={t('results.hint', { percent: cohort.programme.attendancePercent })}
      answer={list}
      at="cohort"
      select={(pages) => pages.flatMap((page) => page.cohort?.enrolments?.nodes ?? [])}
      isEmpty={(nodes) => nodes.length === 0}
      empty={t('results.none')}
    >
      {(nodes) => {
        const ready = nodes.filter((each) => each.completedOn === null && !each.withdrawnOn && each.progress?.met);
        return (
          <>
            <ul className={classes.rows}>
              {nodes.map((enrolment) => (
                <ResultRow key={enrolment.id} {...{ cohort, enrolment, hosts }} />
              ))}
            </ul>
            {list.more && (
              <Button variant="default" loading={list.loadingMore} onClick={list.more}>
                {t('results.more')}
              </Button>
            )}
            {hosts && (
              <div className={classes.bar}>
                <Button disabled={ready.length === 0} onClick={() => setCompleting(true)}>
                  {t('complete.act')}
                </Button>
                <span>{t('complete.ready', { count: ready.length })}</span>
              </div>
            )}
            {isCompleting && (
              <CompleteDialog
                cohortId={cohort.id}
                people={ready.flatMap(({ person }) => (person ? [person] : []))}
                hidden={ready.filter(({ person }) => !person).length}
                close={() => setCompleting(false)}
                done={(words) => {
                  setCompleting(false);
                  tell(words);
                }}
              />
            )}
          </>
        );
      }}
    </Block>
  );
}

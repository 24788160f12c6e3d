import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import { NextSessions } from './next-sessions';
import type { TaughtCohort } from './own-school.type';
import classes from './own.module.css';

/** Brings what the page of a cohort has besides, which most who teach open on the day of a session alone. */
const TaughtLearning = lazy(() => import('./taught-learning'));

/** Cohorts that the reader teaches: when, whom, and what they learn. */
export function Taught({ cohorts, more }: { readonly cohorts: readonly TaughtCohort[]; readonly more: boolean }) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  const [recording, setRecording] = useState<string | null>(null);
  return (
    <section className={thumb.card} aria-label={t('teaching')}>
      <h2 className={thumb.name}>{t('teaching')}</h2>
      <ul className={classes.list}>
        {cohorts.map(({ id, title, course, startsOn, endsOn, sessions, listeners }) => {
          const known = listeners?.nodes ?? [];
          return (
            <li key={id}>
              <strong>{course.title}</strong>
              <p className={thumb.line}>
                {[title, t('term', { from: format.day(startsOn), until: format.day(endsOn) })].join(', ')}
              </p>
              <NextSessions sessions={sessions?.nodes ?? []} />
              {recording !== id && <Listeners known={known} more={listeners?.pageInfo.hasNextPage ?? false} />}
              <p className={thumb.muted}>{t('listenersUntil')}</p>
              {known.length > 0 && (
                <Button
                  variant="light"
                  className={thumb.big}
                  fullWidth
                  aria-expanded={recording === id}
                  aria-label={t(recording === id ? 'recordCloseOf' : 'recordOf', {
                    course: course.title,
                    cohort: title,
                  })}
                  onClick={() => setRecording(recording === id ? null : id)}
                >
                  {t(recording === id ? 'recordClose' : 'record')}
                </Button>
              )}
              {recording === id && (
                <Suspense fallback={null}>
                  <TaughtLearning cohortId={id} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
      {more && <p className={thumb.muted}>{t('moreTeaching')}</p>}
    </section>
  );
}

interface ListenersProps {
  readonly known: NonNullable<TaughtCohort['listeners']>['nodes'];
  readonly more: boolean;
}

/** Whom the reader teaches; left out where each of them stands with what is recorded of them. */
function Listeners({ known, more }: ListenersProps) {
  const { t } = useTranslation('ownSchool');
  return (
    <>
      <h3 className={classes.part}>{t('listeners')}</h3>
      {known.length === 0 && <p className={thumb.muted}>{t('noListeners')}</p>}
      {known.length > 0 && (
        <ol className={classes.names}>
          {known.map((listener) => (
            <li key={listener.id}>
              {listener.name} <span className={thumb.muted}>{listener.college.name}</span>
            </li>
          ))}
        </ol>
      )}
      {more && <p className={thumb.muted}>{t('moreListeners')}</p>}
    </>
  );
}

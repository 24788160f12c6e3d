import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { ApplyToCohortDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import type { OpenCohort } from './own-school.type';
import classes from './own.module.css';

interface OpenCohortsProps {
  readonly cohorts: readonly OpenCohort[];
  readonly more: boolean;
  readonly personId: string;
  readonly tell: (done: string) => void;
}

/** Cohorts that the reader can join, each asked for in one tap. */
export function OpenCohorts({ cohorts, more, personId, tell }: OpenCohortsProps) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  const applying = useGraphMutation(ApplyToCohortDocument);
  const asked = applying.variables?.input.cohortId;
  function apply(cohortId: string): void {
    applying.mutate(
      { input: { cohortId, rows: [{ personId }] } },
      {
        onSuccess({ data: { applyToCohort } }) {
          if (refusalOf(applyToCohort)) return;
          tell(t(applyToCohort.results[0]?.state === 'WAITING' ? 'queued' : 'applied'));
        },
      },
    );
  }
  return (
    <section className={thumb.card} aria-label={t('open')}>
      <h2 className={thumb.name}>{t('open')}</h2>
      <ul className={classes.list}>
        {cohorts.map(({ id, title, startsOn, endsOn, isFull, college, course, programme }) => (
          <li key={id}>
            <strong>{course.title}</strong>
            <p className={thumb.line}>
              {[title, t('term', { from: format.day(startsOn), until: format.day(endsOn) })].join(', ')}
            </p>
            <p className={thumb.muted}>
              {[t('host', { college: college.name }), t('hours', { hours: programme.hours })].join(', ')}
            </p>
            {programme.competences.length > 0 && (
              <p className={thumb.muted}>{t('gives', { list: programme.competences.join(', ') })}</p>
            )}
            {isFull && <p className={thumb.late}>{t('full')}</p>}
            <Button
              variant="light"
              className={thumb.small}
              loading={applying.isPending && asked === id}
              disabled={applying.isPending && asked !== id}
              aria-label={t('applyTo', { course: course.title, cohort: title })}
              onClick={() => apply(id)}
            >
              {t('apply')}
            </Button>
            {asked === id && refusalOf(applying.data?.data.applyToCohort) && (
              <Failed message={refusalOf(applying.data?.data.applyToCohort)!} />
            )}
            {asked === id && applying.error && <Failed message={applying.error.message} />}
          </li>
        ))}
      </ul>
      {more && <p className={thumb.muted}>{t('moreOpen')}</p>}
    </section>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './school.module.css';
import type { Cohort } from './school.type';

/** What is taught: modules, materials, and by what rule somebody completes the course. */
export function Programme({ programme }: { readonly programme: Cohort['programme'] }) {
  const { t } = useTranslation('school');
  const { modules, materials, competences, attendancePercent, assessments } = programme;
  const passes = assessments.map(({ title, passMark, topMark }) =>
    t('course.assessment', { title, pass: passMark, top: topMark }),
  );
  return (
    <div className={classes.lines}>
      {competences.length > 0 && (
        <p className={classes.muted}>{t('course.competences', { list: competences.join(', ') })}</p>
      )}
      {modules.length > 0 && (
        <ol className={classes.parts} aria-label={t('course.modules')}>
          {modules.map((module, n) => (
            <li key={n}>{t('course.module', { ...module })}</li>
          ))}
        </ol>
      )}
      <p className={classes.muted}>{[t('course.completes', { percent: attendancePercent }), ...passes].join('; ')}</p>
      {materials.length > 0 && (
        <ul className={classes.parts} aria-label={t('course.materials')}>
          {materials.map(({ title, link }, n) => (
            <li key={n}>
              <Anchor href={link} target="_blank" rel="noopener noreferrer">
                {title}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { barsOf } from './bars.policy';
import classes from './training.module.css';
import type { Need } from './training.type';

/** Need beside offer, word by word: two bars and their numbers, who asks, what there is, and where. */
export function NeedsTable({ needs }: { readonly needs: readonly Need[] }) {
  const { t } = useTranslation('training');
  const bars = barsOf(needs);
  return (
    <>
      <ul className={classes.key} aria-hidden>
        <li>
          <span className={classes.bar} /> {t('needs.need')}
        </li>
        <li>
          <span className={classes.bar} data-of="offered" /> {t('needs.offered')}
        </li>
      </ul>
      <table className={`${table.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('needs.competence')}</th>
            <th scope="col">{t('needs.need')}</th>
            <th scope="col">{t('needs.offered')}</th>
            <th scope="col">{t('needs.gap')}</th>
            <th scope="col" className={classes.people}>
              {t('needs.people')}
            </th>
            <th scope="col" className={classes.there}>
              {t('needs.there')}
            </th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need, n) => (
            <NeedRow key={need.competence} need={need} bars={bars[n]!} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface NeedRowProps {
  readonly need: Need;
  readonly bars: { readonly need: number; readonly offered: number | null };
}

function NeedRow({ need, bars }: NeedRowProps) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const {
    competence,
    asked,
    waiting,
    mentors,
    freePlaces,
    wishing,
    wishingThemselves,
    offered,
    gap,
    colleges = [],
  } = need;
  const unbounded = offered === null && gap !== null;
  const places = offered === null ? t(unbounded ? 'needs.unbounded' : 'needs.hidden') : format.count(offered);
  const where = colleges.map(({ college, need: ofCollege }) =>
    t('needs.whereOne', { college: college.name, need: ofCollege }),
  );
  return (
    <tr>
      <th scope="row">
        {competence}
        <span className={classes.bars} role="img" aria-label={t('needs.picture', { need: need.need, offered: places })}>
          {bars.need > 0 && <span className={classes.bar} style={{ width: `${bars.need}%` }} />}
          {bars.offered !== null && bars.offered > 0 && (
            <span className={classes.bar} data-of="offered" style={{ width: `${bars.offered}%` }} />
          )}
        </span>
      </th>
      <td className={classes.number} data-label={t('needs.need')}>
        {format.count(need.need)}
      </td>
      <td className={offered === null ? classes.muted : classes.number} data-label={t('needs.offered')}>
        {places}
      </td>
      <td className={gap ? classes.missing : classes.number} data-label={t('needs.gap')}>
        {gap === null ? '—' : format.count(gap)}
      </td>
      <td data-label={t('needs.people')}>
        <ul className={classes.lines}>
          {asked > 0 && <li>{t('needs.asked', { asked, waiting })}</li>}
          {mentors > 0 && <li>{t('needs.have', { mentors, free: freePlaces })}</li>}
          {wishing > 0 && (
            <li>
              {[
                t('needs.wishing', { count: wishing }),
                wishingThemselves > 0 && t('needs.themselves', { count: wishingThemselves }),
              ]
                .filter(Boolean)
                .join(', ')}
            </li>
          )}
          {asked + mentors + wishing === 0 && <li className={classes.muted}>{t('needs.nobody')}</li>}
        </ul>
        {where.length > 0 && (
          <details>
            <summary>{t('needs.where', { count: where.length })}</summary>
            <ul className={classes.lines}>
              {where.map((college) => (
                <li key={college}>{college}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td data-label={t('needs.there')}>
        <Supply need={need} />
      </td>
    </tr>
  );
}

/** Whether there is a course, a cohort, a place; of a cohort that can be joined, the page on which people are sent. */
function Supply({ need: { supply, courses, cohorts } }: { readonly need: Need }) {
  const { t } = useTranslation('training');
  return (
    <ul className={classes.lines}>
      <li className={supply === 'PLACES' ? undefined : classes.missing}>{t(`needs.supply.${supply}`)}</li>
      {supply === 'NO_COHORT' && courses.map(({ id, title }) => <li key={id}>{title}</li>)}
      {cohorts.map(({ id, title, isFull, college }) => {
        const cohort = t('needs.cohort', { title, college: college.name });
        return (
          <li key={id}>
            <Anchor component={Link} href={`/cohorts/${id}`} aria-label={t('needs.send', { cohort })}>
              {cohort}
            </Anchor>
            {isFull && <span className={classes.muted}> {t('needs.full')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { missingOf, overdueIn } from './collection.policy';
import classes from './desk.module.css';
import type { CollegeFacts, Submission } from './desk.type';

interface CollegeNameProps {
  readonly college: Pick<Submission['college'], 'code' | 'name' | 'municipality'>;
  readonly year: string;
}

/** The head of a college's row, which leads to the college in that year. */
export function CollegeName({ college: { code, name, municipality }, year }: CollegeNameProps) {
  return (
    <th scope="row">
      <Anchor component={Link} href={`/colleges/${code}?year=${year}`}>
        {name}
      </Anchor>
      {municipality && <span className={classes.aside}>{municipality}</span>}
    </th>
  );
}

/** Which stage of the year a college is in, and how much of its roadmap is overdue. */
export function Stage({ facts }: { facts: CollegeFacts }) {
  const { t } = useTranslation('desk');
  const overdue = overdueIn(facts);
  const stage = facts.collegeYear?.currentStage;
  if (overdue === null) return <span className={classes.aside}>{t('grid.noYear')}</span>;
  return (
    <>
      <span>{stage ? t('grid.stageOf', { number: stage.number, title: stage.title }) : t('grid.allStages')}</span>
      {overdue > 0 && <span className={classes.warn}>{t('grid.overdue', { count: overdue })}</span>}
    </>
  );
}

/** Two indicators are named, the others counted: a college that has reported nothing lacks them all. */
const NAMED = 2;

/** What a college has not reported of the year. */
export function Missing({ facts }: { facts: CollegeFacts }) {
  const { t } = useTranslation('desk');
  const { headcount, year, indicators } = missingOf(facts);
  const named = indicators.length <= NAMED ? indicators : [];
  const lacks = [
    ...(headcount ? [t('grid.noHeadcount')] : []),
    ...(year ? [t('grid.noYear')] : []),
    ...named,
    ...(indicators.length > NAMED ? [t('grid.noFigures', { count: indicators.length })] : []),
  ];
  if (lacks.length === 0) return <span className={classes.aside}>{t('grid.complete')}</span>;
  return (
    <ul className={classes.lacks}>
      {lacks.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

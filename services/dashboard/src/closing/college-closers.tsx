import { Anchor, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegeClosersDocument, type CollegeClosersQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/closing';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from './closing.module.css';

addTexts('closing', texts);

type Closers = NonNullable<NonNullable<CollegeClosersQuery['college']>['gapClosers']>;

interface CollegeClosersProps {
  readonly code: string;
  readonly year: string;
  readonly indicator: string;
  /** Whether the reader sees who they are; others see how many. */
  readonly staff: boolean;
}

/** Who could close the gap of an indicator, asked for once it is opened. */
export function CollegeClosers(props: CollegeClosersProps) {
  const { t } = useTranslation('closing');
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.closers} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-unprinted>
      <summary>{t('summary')}</summary>
      {open && <Opened {...props} />}
    </details>
  );
}

function Opened(props: CollegeClosersProps) {
  const { t } = useTranslation('closing');
  const { data, loading, failure, problems } = useGraph(CollegeClosersDocument, props);
  if (loading) return <Skeleton height={120} radius="md" />;
  const failed = failure ?? problems[0];
  if (failed) return <Failed message={failed.message} />;
  const closers = data?.college?.gapClosers;
  if (!closers) return <p className={classes.muted}>{t('none')}</p>;
  if (closers.side === null) return <p className={classes.muted}>{closers.note}</p>;
  return (
    <>
      <div className={classes.sides}>
        <People closers={closers} side={closers.side} />
        <Mentors closers={closers} />
      </div>
      {props.staff && (
        <Anchor component={Link} href={`/pairs/${props.code}/matching?year=${props.year}`}>
          {t('match')}
        </Anchor>
      )}
    </>
  );
}

function People({ closers, side }: { closers: Closers; side: NonNullable<Closers['side']> }) {
  const { t } = useTranslation('closing');
  const format = useFormat();
  const count = closers.withoutPair ?? 0;
  return (
    <section>
      <h4 className={classes.heading}>
        {t(`side.${side}`)}: {format.count(count)}
      </h4>
      <p className={classes.muted}>{count === 0 ? t('nobody') : t('who')}</p>
      {closers.people && (
        <>
          <ul className={classes.list}>
            {closers.people.nodes.map(({ person }) => (
              <li key={person.id}>
                {person.name}
                {person.studyGroup && <span className={classes.muted}>{person.studyGroup}</span>}
              </li>
            ))}
          </ul>
          <Shown list={closers.people} />
        </>
      )}
    </section>
  );
}

function Mentors({ closers }: { closers: Closers }) {
  const { t } = useTranslation('closing');
  const format = useFormat();
  const count = closers.mentorsWithRoom ?? 0;
  const places = closers.freePlaces ?? 0;
  return (
    <section>
      <h4 className={classes.heading}>
        {t('mentors')}: {format.count(count)}
      </h4>
      <p className={classes.muted}>
        {count === 0 ? t('noMentors') : t('places', { count: places, number: format.count(places) })}
      </p>
      {closers.mentors && (
        <>
          <ul className={classes.list}>
            {closers.mentors.nodes.map(({ person, mentees, free }) => (
              <li key={person.id}>
                {person.name}
                <span className={classes.muted}>{t('mentor', { mentees, free })}</span>
              </li>
            ))}
          </ul>
          <Shown list={closers.mentors} />
        </>
      )}
    </section>
  );
}

interface Shown {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}

/** That a list goes on; the place where pairs are made has all of it. */
function Shown({ list: { totalCount: all, nodes } }: { list: Shown }) {
  const { t } = useTranslation('closing');
  if (nodes.length >= all) return null;
  return <p className={classes.muted}>{t('shown', { shown: nodes.length, all })}</p>;
}

import { Anchor, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { YearTotalsDocument, type YearTotalsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/results';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import { EnterMentors } from './enter-mentors';
import classes from './meetings.module.css';

addTexts('results', texts);

type Totals = NonNullable<NonNullable<NonNullable<YearTotalsQuery['college']>['collegeYear']>['totals']>;

interface TotalsBlockProps {
  readonly college: { readonly id: string; readonly code: string; readonly region: { readonly code: string } };
  readonly year: string;
  /** Whether the reader is of its staff, who go on to the people. */
  readonly staff: boolean;
}

/** What closing a year shows (S001 7.2), each number with its parts. */
export function TotalsBlock({ college, year, staff }: TotalsBlockProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const answer = useGraph(YearTotalsDocument, { code: college.code, year });
  const found = answer.data?.college?.collegeYear?.totals;
  return (
    <Block
      title={t('totals.title')}
      hint={found && t('totals.hint', { day: format.day(found.asOf) })}
      answer={answer}
      at="college.collegeYear"
      from="programs"
      select={(data) => data.college?.collegeYear?.totals ?? null}
      empty={t('totals.empty')}
      skeleton={<Skeleton height={160} radius="md" />}
    >
      {(totals) => (
        <>
          <Counts totals={totals} />
          <p className={classes.links}>
            {staff && (
              <Anchor component={Link} href={`/colleges/${college.code}/results?year=${year}`}>
                {t('totals.open')}
              </Anchor>
            )}
            <Anchor component={Link} href={`/regions/${college.region.code}/practices`}>
              {t('totals.region')}
            </Anchor>
          </p>
          {staff && <EnterMentors collegeId={college.id} />}
        </>
      )}
    </Block>
  );
}

function Counts({ totals }: { readonly totals: Totals }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { rewards, leftByMentor: mentor, leftByMentee: mentee, endedByCollege: college, endedNotSaid: unsaid } = totals;
  const by = { mentor, mentee, college, unsaid };
  const early = mentor + mentee + college + unsaid;
  const all = rewards.college + rewards.municipality + rewards.region + rewards.country;
  const counts: readonly (readonly [string, number, string | false])[] = [
    [
      t('totals.completed'),
      totals.completed,
      totals.atWork > 0 && `${format.count(totals.atWork)} ${t('totals.atWork')}`,
    ],
    [t('totals.early'), early, early > 0 && said(by, (part) => t(`totals.earlyBy.${part}`, { count: by[part] }))],
    [t('totals.reports'), totals.reportsGiven, t('totals.ofDue', { count: totals.reportsDue })],
    [
      t('totals.practices'),
      totals.practices,
      totals.practices > 0 && t('totals.shared', { count: totals.practicesShared }),
    ],
    [
      t('totals.rewards'),
      all,
      all > 0 && said(rewards, (part) => t(`totals.levels.${part}`, { count: rewards[part] })),
    ],
    [t('totals.returned'), totals.returned, t('totals.finished', { count: totals.finished })],
  ];
  return (
    <dl className={classes.counts}>
      {counts.map(([name, value, parts]) => (
        <div key={name}>
          <dt>
            {name}
            {parts && <span className={classes.parts}>{parts}</span>}
          </dt>
          <dd>{format.count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The parts of a number that are not zero, in words. */
const said = <Part extends string>(parts: Readonly<Record<Part, number>>, words: (part: Part) => string): string =>
  (Object.keys(parts) as Part[])
    .filter((part) => parts[part] > 0)
    .map(words)
    .join('; ');

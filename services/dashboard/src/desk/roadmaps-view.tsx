import { Anchor, Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RegionYearsDocument, type RegionYearsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/roadmaps';
import { todayIn } from '../shell/today.policy';
import { useYear } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import type { Region } from './desk.type';
import { markOf, type StageMark } from './roadmaps.policy';
import classes from './roadmaps.module.css';

addTexts('roadmaps', texts);

type College = NonNullable<RegionYearsQuery['region']>['colleges']['nodes'][number];

const SIGNS: Readonly<Record<StageMark, string>> = {
  closed: '✓',
  overridden: '✓*',
  late: '!',
  current: '●',
  ahead: '·',
};

/** The roadmaps of all colleges of the region at a glance: colleges by stages, with what is late and what is proven. */
export function RoadmapsView({ region }: { region: Region }) {
  const { t } = useTranslation('roadmaps');
  const choice = useYear(region, false);
  const year = choice.year ?? '';
  const answer = useGraph(RegionYearsDocument, { code: region.code, year }, { enabled: year !== '' });
  const today = todayIn(region.timeZone);
  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      controls={<YearSwitch choice={choice} live />}
      answer={answer}
      at="region.colleges"
      from="programs"
      select={(data) => data.region?.colleges}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={t('none')}
      skeleton={<Skeleton height={320} radius="md" />}
    >
      {({ nodes, totalCount }) => (
        <>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('table')}>
            <Matrix colleges={nodes} year={year} today={today} />
          </div>
          <p className={classes.legend}>{t('legend')}</p>
          {nodes.length < totalCount && (
            <p className={classes.legend}>{t('shown', { shown: nodes.length, all: totalCount })}</p>
          )}
        </>
      )}
    </Block>
  );
}

const FIGURES = ['overdue', 'due', 'proven', 'claimed'] as const;

function Matrix({ colleges, year, today }: { colleges: readonly College[]; year: string; today: string }) {
  const { t } = useTranslation('roadmaps');
  const stages = colleges.find(({ collegeYear }) => collegeYear)?.collegeYear?.stages ?? [];
  return (
    <table className={classes.matrix}>
      <thead>
        <tr>
          <th scope="col">{t('college')}</th>
          {stages.map(({ number, title }) => (
            <th key={number} scope="col" title={title}>
              <VisuallyHidden>{t('stage', { number, title })}</VisuallyHidden>
              <span aria-hidden>{number}</span>
            </th>
          ))}
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className={classes.figure}>
              {t(figure)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {colleges.map((college) => (
          <CollegeRow key={college.code} college={college} year={year} today={today} columns={stages.length} />
        ))}
      </tbody>
    </table>
  );
}

interface CollegeRowProps {
  readonly college: College;
  readonly year: string;
  readonly today: string;
  readonly columns: number;
}

function CollegeRow({ college, year, today, columns }: CollegeRowProps) {
  const { t } = useTranslation('roadmaps');
  const format = useFormat();
  const { code, name, collegeYear } = college;
  const current = collegeYear?.currentStage?.number ?? null;
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} href={`/colleges/${code}?year=${year}`}>
          {name}
        </Anchor>
      </th>
      {collegeYear ? (
        <>
          {collegeYear.stages.map((stage) => {
            const mark = markOf(stage, current, today);
            return (
              <td key={stage.number} data-mark={mark} title={stage.overrideReason ?? t(`mark.${mark}`)}>
                <span aria-hidden>{SIGNS[mark]}</span>
                <VisuallyHidden>{t(`mark.${mark}`)}</VisuallyHidden>
              </td>
            );
          })}
          {FIGURES.map((figure) => (
            <td key={figure} className={classes.figure} data-figure={figure}>
              {collegeYear.progress ? format.count(collegeYear.progress[figure]) : t('uncounted')}
            </td>
          ))}
        </>
      ) : (
        <td colSpan={columns + FIGURES.length} className={classes.unopened}>
          {t('unopened')}
        </td>
      )}
    </tr>
  );
}

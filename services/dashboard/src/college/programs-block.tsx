import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import table from '../ui/table.module.css';
import classes from './programs.module.css';

type Programs = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['mentoringPrograms']>;
type Program = Programs['nodes'][number];

/** The programmes of the year, one a form, with a bar for their pairs. */
export function ProgramsBlock({ answer }: { answer: Answer<CollegeAtAGlanceQuery> }) {
  const { t } = useTranslation('college');
  const programs = answer.data?.college?.mentoringPrograms;
  return (
    <Block
      title={t('programs.title')}
      hint={t('programs.hint')}
      controls={programs && <Total programs={programs.nodes} />}
      answer={answer}
      at="college.mentoringPrograms"
      from="programs"
      select={(data) => data.college?.mentoringPrograms}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={t('programs.empty')}
      skeleton={<Skeleton height={240} radius="md" />}
    >
      {(list) => <ProgramTable programs={list} />}
    </Block>
  );
}

/** A pair belongs to one form, so the programmes add up; not while one of them is unknown. */
function Total({ programs }: { programs: readonly Program[] }) {
  const { t } = useTranslation('college');
  const format = useFormat();
  const counts = programs.flatMap(({ mentorshipCount }) => mentorshipCount ?? []);
  if (counts.length === 0 || counts.length < programs.length) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return <Text className={classes.total}>{t('programs.total', { total: format.count(total) })}</Text>;
}

function ProgramTable({ programs: { nodes, totalCount } }: { programs: Programs }) {
  const { t } = useTranslation('college');
  const most = Math.max(1, ...nodes.map(({ mentorshipCount }) => mentorshipCount ?? 0));
  return (
    <>
      <table className={`${table.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('programs.form')}</th>
            <th scope="col">{t('programs.mentorships')}</th>
            <th scope="col">{t('programs.lead')}</th>
            <th scope="col">{t('programs.stage')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((program) => (
            <ProgramRow key={program.form.code} program={program} most={most} />
          ))}
        </tbody>
      </table>
      {nodes.length < totalCount && (
        <p className={classes.shown}>{t('programs.shown', { shown: nodes.length, all: totalCount })}</p>
      )}
    </>
  );
}

function ProgramRow({ program, most }: { program: Program; most: number }) {
  const { t } = useTranslation('college');
  const format = useFormat();
  const { form, stage, lead, mentorshipCount } = program;
  return (
    <tr>
      <th scope="row">{form.title}</th>
      <td className={classes.pairs}>
        {mentorshipCount === null ? (
          <span className={classes.absent}>{t('programs.unknown')}</span>
        ) : (
          <span className={classes.count}>
            <span className={classes.track} aria-hidden>
              <span className={classes.bar} style={{ width: `${(mentorshipCount / most) * 100}%` }} />
            </span>
            {format.count(mentorshipCount)}
          </span>
        )}
      </td>
      <td className={lead === null ? classes.absent : undefined} data-label={t('programs.lead')}>
        {lead ?? t('programs.noLead')}
      </td>
      <td data-label={t('programs.stage')}>
        {stage ? t('year.stageTitle', { number: stage.number, title: stage.title }) : t('programs.stageClosed')}
      </td>
    </tr>
  );
}

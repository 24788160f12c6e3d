import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/colleges-of-year';
import { Block } from '../ui/block';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { reportedOf } from './collection.policy';
import { CollegeName, Stage } from './college-facts';
import classes from './desk.module.css';
import type { CollegeFacts, Region } from './desk.type';
import { LastImport } from './last-import';
import { useFacts } from './use-facts';

addTexts('collegesOfYear', texts);

/** The colleges of a year of which no period is open: nothing is to be submitted, and data come in all the same. */
export function CollegesOfYear({ region, year }: { region: Region; year: string }) {
  const { t } = useTranslation(['desk', 'collegesOfYear']);
  const { answer, facts } = useFacts(region.code, year);
  return (
    <Block
      title={t('grid.title')}
      hint={t('collegesOfYear:hint', { year })}
      answer={answer}
      at="region.colleges"
      select={() => [...facts.values()]}
      isEmpty={({ length }) => length === 0}
      empty={t('grid.none')}
      skeleton={<Skeleton height={420} radius="md" />}
    >
      {(colleges) => (
        <table className={`${table.table} ${classes.grid}`}>
          <thead>
            <tr>
              <th scope="col">{t('grid.college')}</th>
              <th scope="col">{t('collegesOfYear:headcount')}</th>
              <th scope="col">{t('grid.stage')}</th>
              <th scope="col">{t('grid.imported')}</th>
              <th scope="col">{t('collegesOfYear:figures')}</th>
            </tr>
          </thead>
          <tbody>
            {colleges.map((college) => (
              <tr key={college.id}>
                <CollegeName college={college} year={year} />
                <td data-label={t('collegesOfYear:headcount')}>
                  <Headcount of={college.headcount} />
                </td>
                <td data-label={t('grid.stage')}>
                  <Stage facts={college} />
                </td>
                <td data-label={t('grid.imported')}>
                  <LastImport run={college.lastImport} />
                </td>
                <td data-label={t('collegesOfYear:figures')}>
                  {t('collegesOfYear:reported', { ...reportedOf(college) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Block>
  );
}

function Headcount({ of }: { of: CollegeFacts['headcount'] }) {
  const { t } = useTranslation('collegesOfYear');
  const format = useFormat();
  if (!of) return <span className={classes.aside}>{t('unreported')}</span>;
  return (
    <>
      <span>{t('students', { count: of.students, number: format.count(of.students) })}</span>
      <span className={classes.aside}>{t('teachers', { count: of.teachers, number: format.count(of.teachers) })}</span>
    </>
  );
}

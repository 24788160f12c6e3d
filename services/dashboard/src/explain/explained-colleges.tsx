import { useTranslation } from 'react-i18next';
import type { ExplainFigureQuery } from '../graph/generated/graphql';
import { useFormat } from '../ui/use-format';
import table from '../ui/table.module.css';
import classes from './explain.module.css';
import { Told } from './told';

type Colleges = NonNullable<ExplainFigureQuery['explainFigure']>['colleges'];

/** What each college is in the figure, and who of it is counted nowhere. */
export function ExplainedColleges({ colleges }: { colleges: Colleges }) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const dated = colleges.some(({ lastChangedOn }) => lastChangedOn !== null);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('college')}</th>
          <th scope="col">{t('own')}</th>
          <th scope="col">{t('counted')}</th>
          {dated && <th scope="col">{t('changed')}</th>}
        </tr>
      </thead>
      <tbody>
        {colleges.map(({ college, figure, counted, leftOutWithoutConsent, lastChangedOn }) => (
          <tr key={college.code}>
            <th scope="row">{college.name}</th>
            <td data-label={t('own')}>
              <Told figure={figure} />
            </td>
            <td data-label={t('counted')}>
              {t(counted ? 'yes' : 'no')}
              {leftOutWithoutConsent !== null && leftOutWithoutConsent > 0 && (
                <span className={classes.small}>
                  {t('withoutConsent', { count: leftOutWithoutConsent, number: format.count(leftOutWithoutConsent) })}
                </span>
              )}
            </td>
            {dated && <td data-label={t('changed')}>{lastChangedOn === null ? '—' : format.day(lastChangedOn)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

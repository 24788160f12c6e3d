import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import table from '../ui/table.module.css';
import { changeOf, shareOf } from './report.policy';
import classes from './report.module.css';
import type { Content, ReportedFigure } from './report.type';

/** Each indicator with its parts, its target, and what it was the time before. */
export function ReportFigures({ content: { figures, before, college } }: { content: Content }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const percent = (value: number | null) => (value === null ? '–' : format.percent(value));
  const heads = {
    target: t('target'),
    gap: t('gap'),
    before: t('before', { period: before ?? '' }),
    change: t('change'),
    last: college === null ? t('coverage') : t('region'),
  };
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{heads.target}</th>
          <th scope="col">{heads.gap}</th>
          {before !== null && <th scope="col">{heads.before}</th>}
          {before !== null && <th scope="col">{heads.change}</th>}
          <th scope="col">{heads.last}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, n) => (
          <tr key={figure.indicator}>
            <th scope="row">
              {n + 1}. {figure.title}
            </th>
            <td data-label={t('value')}>
              <Value figure={figure} />
            </td>
            <td data-label={heads.target}>
              {figure.target === null ? '–' : format.target(figure.target)}
              {figure.targetVerified === false && <span className={classes.carried}>{t('unconfirmed')}</span>}
              {figure.targetCarriedForwardFrom !== null && (
                <span className={classes.carried}>{t('carried', { year: figure.targetCarriedForwardFrom })}</span>
              )}
            </td>
            <td data-label={heads.gap}>
              {figure.gap === null ? '–' : figure.gap === 0 ? t('reached') : format.count(figure.gap)}
            </td>
            {before !== null && <td data-label={heads.before}>{percent(figure.before)}</td>}
            {before !== null && <td data-label={heads.change}>{format.change(changeOf(figure))}</td>}
            <td data-label={heads.last}>
              {college === null ? `${figure.coverage.reported} / ${figure.coverage.expected}` : percent(figure.region)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ figure }: { figure: ReportedFigure }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { status, value, numerator, denominator, target } = figure;
  if (status !== 'OK' || value === null) return <>{status !== 'OK' && t(`absent.${status}`)}</>;
  return (
    <>
      <strong>{format.percent(value)}</strong>{' '}
      {numerator !== null && denominator !== null && (
        <span className={classes.parts}>
          {t('parts', { numerator: format.count(numerator), denominator: format.count(denominator) })}
        </span>
      )}
      <span className={classes.bar} aria-hidden>
        <span className={classes.fill} style={{ width: shareOf(value) }} />
        {target !== null && <span className={classes.mark} style={{ left: shareOf(target) }} />}
      </span>
    </>
  );
}

/** What is published of each college, in the order of the indicators above. */
export function ReportColleges({ content: { figures, colleges } }: { content: Content }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <div className={classes.wide} role="region" aria-label={t('colleges')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('college')}</th>
            {figures.map(({ indicator, title }, n) => (
              <th scope="col" key={indicator} title={title}>
                {n + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {colleges.map(({ name, figures: values }, row) => (
            <tr key={`${row} ${name}`}>
              <th scope="row">{name}</th>
              {values.map(({ status, value }, n) => (
                <td key={figures[n]?.indicator} data-label={figures[n]?.title}>
                  {status === 'OK' && value !== null ? format.percent(value) : status !== 'OK' && t(`absent.${status}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

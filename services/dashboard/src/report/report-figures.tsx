import { useTranslation } from 'react-i18next';
import { useExplain } from '../explain/use-explain';
import { FigureButton } from '../ui/figure/figure-button';
import { useFormat } from '../ui/use-format';
import table from '../ui/table.module.css';
import { changeOf, shareOf, wayOf } from './report.policy';
import classes from './report.module.css';
import type { Content, ReportedFigure } from './report.type';

interface ReportFiguresProps {
  readonly content: Content;
  /** Code of the college; null in a summary of its region. */
  readonly of: string | null;
}

/** Each indicator with its parts, its target, and what it was the time before. */
export function ReportFigures({ content, of }: ReportFiguresProps) {
  const { figures, before, college } = content;
  const { t } = useTranslation('report');
  const format = useFormat();
  const { explain } = useExplain();
  const time = timeOf(content);
  const own = { college: of ?? undefined, time };
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
              <Value figure={figure} explain={() => explain({ indicator: figure.indicator, ...own })} />
            </td>
            <td data-label={heads.target}>
              {figure.target === null ? '–' : format.target(figure.target)}
              {figure.targetVerified === false && <span className={classes.carried}>{t('unconfirmed')}</span>}
              {figure.targetCarriedForwardFrom !== null && (
                <span className={classes.carried}>{t('carried', { year: figure.targetCarriedForwardFrom })}</span>
              )}
            </td>
            <td data-label={heads.gap}>
              <Way figure={figure} />
            </td>
            {before !== null && (
              <td data-label={heads.before}>
                <FigureButton
                  title={`${figure.title}, ${before}`}
                  explain={() => explain({ indicator: figure.indicator, ...own, time: before })}
                >
                  {percent(figure.before)}
                </FigureButton>
              </td>
            )}
            {before !== null && <td data-label={heads.change}>{format.change(changeOf(figure))}</td>}
            <td data-label={heads.last}>
              {college === null ? (
                `${figure.coverage.reported} / ${figure.coverage.expected}`
              ) : (
                <FigureButton
                  title={`${figure.title}, ${t('region')}`}
                  explain={() => explain({ indicator: figure.indicator, time })}
                >
                  {percent(figure.region)}
                </FigureButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The publication that a report is of. */
const timeOf = ({ period, revision }: Content): string => `${period}@${revision}`;

/** How far the target is, where that can be said. */
function Way({ figure }: { figure: ReportedFigure }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const way = wayOf(figure);
  if (way === 'untold') return <>–</>;
  return <>{way === 'short' ? format.count(figure.gap ?? 0) : t(way)}</>;
}

function Value({ figure, explain }: { figure: ReportedFigure; explain: () => void }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { status, value, numerator, denominator, target, title, approval } = figure;
  if (status !== 'OK' || value === null) {
    return (
      <FigureButton title={title} explain={explain}>
        {status !== 'OK' && t(`absent.${status}`)}
      </FigureButton>
    );
  }
  return (
    <>
      <FigureButton title={title} explain={explain}>
        <strong>{format.percent(value)}</strong>
      </FigureButton>{' '}
      {numerator !== null && denominator !== null && (
        <span className={classes.parts}>
          {t('parts', { numerator: format.count(numerator), denominator: format.count(denominator) })}
        </span>
      )}
      <span className={classes.bar} aria-hidden>
        <span className={classes.fill} style={{ width: shareOf(value) }} />
        {target !== null && <span className={classes.mark} style={{ left: shareOf(target) }} />}
      </span>
      {approval === 'AUTOMATIC' && <span className={classes.carried}>{t('automatic')}</span>}
    </>
  );
}

/** What is published of each college, in the order of the indicators above. */
export function ReportColleges({ content }: { content: Content }) {
  const { figures, colleges } = content;
  const { t } = useTranslation('report');
  const { explain } = useExplain();
  const time = timeOf(content);
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
          {colleges.map(({ code, name, figures: values }, row) => (
            <tr key={`${row} ${name}`}>
              <th scope="row">{name}</th>
              {values.map((value, n) => {
                const { indicator = '', title = '' } = figures[n] ?? {};
                return (
                  <td key={indicator} data-label={title}>
                    {code === null ? (
                      <Reported value={value} />
                    ) : (
                      <FigureButton
                        title={`${title}, ${name}`}
                        explain={() => explain({ indicator, college: code, time })}
                      >
                        <Reported value={value} />
                      </FigureButton>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reported({ value: { status, value } }: { value: Content['colleges'][number]['figures'][number] }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  if (status !== 'OK') return <>{t(`absent.${status}`)}</>;
  return <>{value !== null && format.percent(value)}</>;
}

import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import type { GridRow } from './grid.policy';
import classes from './targets.module.css';
import type { Indicator, Target } from './targets.type';

interface TargetGridProps {
  readonly years: readonly string[];
  readonly rows: readonly GridRow<Indicator, Target>[];
  readonly choose: (cell: {
    readonly indicator: Indicator;
    readonly year: string;
    readonly target: Target | null;
  }) => void;
}

/** A cell is a button: it opens where the target comes from, and how it is changed. */
export function TargetGrid({ years, rows, choose }: TargetGridProps) {
  const { t } = useTranslation('targets');
  return (
    <>
      {/* On a telephone the years go on beyond the edge; who has no pointer gets there by the keyboard. */}
      <div className={classes.scroll} role="group" aria-label={t('table.title')} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{t('table.indicator')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, cells }) => (
              <tr key={indicator.code}>
                <th scope="row">
                  {indicator.title}
                  {indicator.direction === 'AT_MOST' && <span className={classes.aside}>{t('table.atMost')}</span>}
                </th>
                {cells.map(({ year, target }) => (
                  <td key={year}>
                    <UnstyledButton
                      className={classes.cell}
                      data-kind={target === null ? 'none' : target.carriedForwardFrom ? 'carried' : 'set'}
                      onClick={() => choose({ indicator, year, target })}
                    >
                      <VisuallyHidden>{t('set.of', { indicator: indicator.title, year })} </VisuallyHidden>
                      <Value target={target} />
                    </UnstyledButton>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.legend}>{t('table.legend')}</p>
    </>
  );
}

function Value({ target }: { target: Target | null }) {
  const { t } = useTranslation('targets');
  const format = useFormat();
  if (target === null) return <>{t('table.unset')}</>;
  return (
    <>
      <strong>{format.target(target.value)}</strong>
      {target.carriedForwardFrom ? (
        <span className={classes.aside}>{t('table.carried', { year: target.carriedForwardFrom })}</span>
      ) : (
        !target.verified && <span className={classes.aside}>{t('table.unverified')}</span>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { ImportRunsQuery } from '../../graph/generated/graphql';
import classes from '../people.module.css';

type Run = NonNullable<ImportRunsQuery['importRuns']>['nodes'][number];

/** How many warnings an import went on with, and where the first of them were. What they said was for that day alone. */
export function WarningsOfRun({ run: { warnings, firstWarnings } }: { readonly run: Run }) {
  const { t } = useTranslation('imports');
  if (warnings === null || warnings === 0) return null;
  const place = ({ sheet, row, column }: Run['firstWarnings'][number]) =>
    [
      sheet === null ? null : t('warnings.sheet', { sheet }),
      row === null ? null : t('warnings.row', { row }),
      column === null ? null : t('warnings.column', { column }),
    ]
      .filter((part) => part !== null)
      .join(', ');
  const omitted = warnings - firstWarnings.length;
  return (
    <details className={classes.facts}>
      <summary>{t('warnings.title', { count: warnings })}</summary>
      <ul>
        {firstWarnings.map((warning, n) => (
          <li key={n}>{place(warning) || t('warnings.file')}</li>
        ))}
        {omitted > 0 && <li>{t('warnings.omitted', { count: omitted })}</li>}
      </ul>
    </details>
  );
}

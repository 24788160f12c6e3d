import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import classes from './desk.module.css';
import type { CollegeFacts } from './desk.type';

/** When a college last imported a table, which one, by what way, and how much of it was taken. */
export function LastImport({ run }: { run: CollegeFacts['lastImport'] }) {
  const { t } = useTranslation(['desk', 'people']);
  const format = useFormat();
  if (!run) return <span className={classes.aside}>{t('grid.noImport')}</span>;
  return (
    <>
      <span>{format.moment(run.importedAt)}</span>
      <span className={classes.aside}>
        {t(`people:imports.kinds.${run.kind}`)}, {t(`grid.byWay.${run.way}`)}
      </span>
      <span className={classes.aside}>{t('people:imports.taken', { count: run.taken })}</span>
      {run.refused > 0 && (
        <span className={classes.warn}>{t('people:imports.refused', { count: run.refused })}</span>
      )}
    </>
  );
}

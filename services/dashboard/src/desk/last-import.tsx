import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/imports';
import { useFormat } from '../ui/use-format';
import classes from './desk.module.css';
import type { CollegeFacts } from './desk.type';

addTexts('imports', texts);

/** When a college last imported a table, which one, by what way, and how much of it was taken. */
export function LastImport({ run }: { run: CollegeFacts['lastImport'] }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (!run) return <span className={classes.aside}>{t('never')}</span>;
  return (
    <>
      <span>{format.moment(run.importedAt)}</span>
      <span className={classes.aside}>
        {t(`kinds.${run.kind}`)}, {t(`ways.${run.way}`)}
      </span>
      <span className={classes.aside}>{t('taken', { count: run.taken })}</span>
      {run.refused > 0 && <span className={classes.warn}>{t('refused', { count: run.refused })}</span>}
    </>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import warning from '../ui/block.module.css';
import type { Report } from './lines.type';
import { placeText } from './place';
import classes from './warnings.module.css';

const SHOWN = 10;

interface WarningsViewProps {
  readonly report: Report;
  /** Whether they have been accepted; left out once nothing is to be asked any more. */
  readonly accepted?: boolean;
  readonly accept?: (accepted: boolean) => void;
}

/** What was left out or read otherwise than it is written, and the tick without which it is not imported so. */
export function WarningsView({ report: { warnings, summary }, accepted = false, accept }: WarningsViewProps) {
  const { t } = useTranslation('import');
  const [whole, setWhole] = useState(false);
  if (warnings.length === 0) return null;
  const shown = whole ? warnings : warnings.slice(0, SHOWN);
  return (
    <div className={warning.warning} role="status" data-warnings={summary.warnings}>
      <IconAlertTriangle size={20} aria-hidden />
      <div className={classes.body}>
        <strong>{t('warnings.title', { count: summary.warnings })}</strong>
        <ul className={classes.list}>
          {shown.map(({ sheet, row, column, message }, n) => (
            <li key={n}>
              <span className={classes.place}>
                {[row === undefined ? sheet : placeText(t, { ...(sheet === undefined ? {} : { sheet }), row }), column]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span>{message}</span>
            </li>
          ))}
        </ul>
        {warnings.length > shown.length && (
          <Button size="xs" variant="subtle" onClick={() => setWhole(true)}>
            {t('warnings.all', { count: warnings.length })}
          </Button>
        )}
        {whole && summary.warnings > warnings.length && (
          <p>{t('warnings.omitted', { count: summary.warnings - warnings.length })}</p>
        )}
        {accept && (
          <Checkbox
            checked={accepted}
            onChange={({ currentTarget }) => accept(currentTarget.checked)}
            label={t('warnings.accept')}
          />
        )}
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import classes from './choose.module.css';
import type { Sheet } from './lines.type';

const SHEETS: readonly Sheet[] = ['mentees', 'mentors', 'headcount'];

interface SheetChoiceProps {
  readonly chosen: Sheet;
  readonly choose: (sheet: Sheet) => void;
}

export function SheetChoice({ chosen, choose }: SheetChoiceProps) {
  const { t } = useTranslation('import');
  return (
    <fieldset className={classes.sheets}>
      <legend className={classes.legend}>{t('choose.sheet')}</legend>
      {SHEETS.map((sheet) => (
        <label key={sheet} className={classes.sheet} data-chosen={sheet === chosen}>
          <input type="radio" name="sheet" value={sheet} checked={sheet === chosen} onChange={() => choose(sheet)} />
          <span>
            <strong>{t(`sheets.${sheet}.name`)}</strong>
            <span className={classes.sheetHint}>{t(`sheets.${sheet}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

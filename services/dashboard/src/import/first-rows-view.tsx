import { useTranslation } from 'react-i18next';
import panel from './import.module.css';
import type { FirstRows } from './lines.type';
import { placeText } from './place';
import classes from './under-way.module.css';

/** The first rows as they were read, while the hub finds out what would become of all: is it the right table? */
export function FirstRowsView({ first: { rows, total } }: { readonly first: FirstRows }) {
  const { t } = useTranslation('import');
  if (rows.length === 0) return null;
  return (
    <>
      <p className={panel.hint}>{t('underWay.first', { count: total })}</p>
      <ul className={classes.first}>
        {rows.map((place, n) => (
          <li key={n}>
            <span>{placeText(t, place)}</span> {place.name}
          </li>
        ))}
      </ul>
    </>
  );
}

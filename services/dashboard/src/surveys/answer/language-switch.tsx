import { chooseLanguage, useLanguage } from '../../i18n';
import classes from './sheet-page.module.css';

/** Each language under its own name, as on the rest of the page. */
export function LanguageSwitch() {
  const other = useLanguage() === 'ru' ? 'en' : 'ru';
  return (
    <button type="button" className={classes.language} lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Русский'}
    </button>
  );
}

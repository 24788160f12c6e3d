import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import * as shell from './texts/shell';
import type { Language, Texts } from './translation';

export type { Language };

const REMEMBERED = 'hub.language';

/** Russian unless English was chosen here before, whatever the browser says: the page is for Russian colleges. */
function chosenLanguage(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}

void i18next.use(initReactI18next).init({
  lng: chosenLanguage(),
  fallbackLng: false,
  supportedLngs: ['ru', 'en'],
  defaultNS: 'shell',
  resources: { ru: { shell: shell.ru }, en: { shell: shell.en } },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});
document.documentElement.lang = i18next.language;
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

/** Texts that a page brings along in its own chunk; called as the chunk loads, before anything of it is rendered. */
export function addTexts(namespace: string, texts: Texts): void {
  i18next.addResourceBundle('ru', namespace, texts.ru);
  i18next.addResourceBundle('en', namespace, texts.en);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ru';
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'ru';
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
  void i18next.changeLanguage(language);
}

/** For texts outside a component, in the language of the page: `i18n.t`. */
export { i18next as i18n };

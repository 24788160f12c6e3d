import '../../base.css';
import './sheet.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/sheet';
import { SheetPage } from './sheet-page';

addTexts('sheet', texts);

/** The colours of the page go by this attribute, which elsewhere Mantine sets. */
const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => {
  document.documentElement.dataset['mantineColorScheme'] = dark.matches ? 'dark' : 'light';
};
paint();
dark.addEventListener('change', paint);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <SheetPage />
  </StrictMode>,
);

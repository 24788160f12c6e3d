import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch';
import { SheetForm } from './sheet-form';
import classes from './sheet-page.module.css';
import { useSheet } from './use-sheet';

/** `/survey#…`: a questionnaire for whoever holds the link. No account, and nothing of the rest of the page. */
export function SheetPage() {
  const { t } = useTranslation('sheet');
  const { asked, answer, retry } = useSheet();
  const [thanked, setThanked] = useState(false);

  if (thanked) {
    return (
      <Frame title={t('thanks.title')} focus>
        <p>{t('thanks.text')}</p>
      </Frame>
    );
  }
  if (asked === null) {
    return (
      <Frame title={t('title')} busy>
        <p>{t('loading')}</p>
      </Frame>
    );
  }
  if ('failure' in asked) {
    return (
      <Frame title={t('title')}>
        <p role="alert">{asked.failure}</p>
        <button type="button" className={classes.button} onClick={retry}>
          {t('retry')}
        </button>
      </Frame>
    );
  }
  const { sheet } = asked;
  if (sheet.problems.length > 0) {
    return (
      <Frame title={t('cannot')}>
        {sheet.problems.map(({ code, message }) => (
          <p key={code} role="alert">
            {message}
          </p>
        ))}
        <p className={classes.aside}>{t('ask')}</p>
      </Frame>
    );
  }
  return (
    <Frame title={sheet.title ?? t('title')}>
      <SheetForm sheet={sheet} answer={answer} taken={() => setThanked(true)} />
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  /** Takes the focus: it follows on a press of a button. */
  readonly focus?: boolean;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

function Frame({ title, focus = false, busy = false, children }: FrameProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} — ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <>
      <header className={classes.header}>
        <span>{t('product')}</span>
        <LanguageSwitch />
      </header>
      <main className={classes.main} aria-busy={busy}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}

import { CloseButton, Container } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { OfferedRoles } from './offered-roles';
import { useSession } from '../session/session';
import { DemoNote } from './demo-note';
import { Header } from './header';
import classes from './shell.module.css';
import { useAddress } from './use-address';
import { Updating } from './updating';
import { usePaper } from './use-paper';

/** Header, notes and the place of the page; a page that is gone to takes the focus, as a newly loaded one would. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { settings, notice, dismissNotice } = useSession();
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef(path);
  const presenting = useAddress().params.has('present');
  usePaper();
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      {settings.demo && <DemoNote />}
      {!presenting && <Header />}
      <main id="main" ref={main} tabIndex={-1}>
        <Updating />
        {notice && (
          <Container size="var(--hub-width)" className={classes.notice}>
            <div className={classes.noticeBox} role="alert">
              <p>{t(`signedOut.${notice}`)}</p>
              <CloseButton variant="subtle" aria-label={t('signedOut.dismiss')} onClick={dismissNotice} />
            </div>
          </Container>
        )}
        <OfferedRoles />
        {children}
      </main>
    </>
  );
}

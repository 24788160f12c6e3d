import { Container } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { isParticipant, mayGiveRoles, mayImport, regionOf, seesWholeRegion } from './landing.policy';
import { LanguageSwitch } from './language-switch';
import classes from './shell.module.css';
import { useHome, type Home } from './use-home';

export function Header() {
  const { t } = useTranslation();
  const { data } = useHome();
  const [path] = useLocation();
  const sections = data ? sectionsOf(data) : [];
  const current = sectionAt(path, sections);
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the sections are a line to scroll: the one that is open is in sight.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (link) nav.current!.scrollLeft = link.offsetLeft - nav.current!.offsetLeft;
  }, [current?.key]);
  return (
    <header className={classes.header}>
      <Container size="var(--hub-width)" className={classes.bar}>
        <Link href="/" className={classes.brand}>
          <Brand />
          {t('product')}
        </Link>
        <nav ref={nav} className={classes.nav} aria-label={t('navigation')}>
          {sections.map(({ key, href }) => (
            <Link
              key={key}
              href={href}
              className={classes.navLink}
              aria-current={path === href ? 'page' : key === current?.key ? 'true' : undefined}
            >
              {t(key)}
            </Link>
          ))}
        </nav>
        <div className={classes.tools}>
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </Container>
    </header>
  );
}

interface Section {
  readonly key:
    'pair' | 'region' | 'explore' | 'desk' | 'college' | 'people' | 'pairs' | 'import' | 'report' | 'access';
  readonly href: string;
  /** Where the pages of the section are. */
  readonly under: string;
}

/** The section that a page is of: the innermost, where one lies in another. */
function sectionAt(path: string, sections: readonly Section[]): Section | undefined {
  const around = sections.filter(({ under }) => path === under || path.startsWith(`${under}/`));
  return around.toSorted((a, b) => b.under.length - a.under.length)[0];
}

/** What the account has to go to: those who take part their pair, everybody the region and the comparison of its figures, staff their colleges and the import, and the roles to those who give some. */
function sectionsOf(home: Home): readonly Section[] {
  const region = regionOf(home);
  const colleges = home.me?.colleges ?? [];
  const [college] = colleges;
  const explore = region ? `/regions/${region}/explore` : '/explore';
  const sections: Section[] = [
    ...(isParticipant(home) ? [{ key: 'pair', href: '/pair', under: '/pair' } as const] : []),
    { key: 'region', href: region ? `/regions/${region}` : '/regions', under: '/regions' },
    { key: 'explore', href: explore, under: explore },
  ];
  if (region && seesWholeRegion(home, region)) {
    sections.push({ key: 'desk', href: `/regions/${region}/desk`, under: `/regions/${region}/desk` });
  }
  if (college) {
    const href = colleges.length === 1 ? `/colleges/${college.code}` : '/colleges';
    sections.push({ key: 'college', href, under: '/colleges' });
  }
  const roles = home.me?.roles ?? [];
  if (mayImport(roles) && college) {
    sections.push({
      key: 'people',
      href: colleges.length === 1 ? `/people/${college.code}` : '/people',
      under: '/people',
    });
  }
  if (mayImport(roles) && college) {
    const href = colleges.length === 1 ? `/pairs/${college.code}` : '/pairs';
    sections.push({ key: 'pairs', href, under: '/pairs' });
  }
  if (mayImport(roles)) sections.push({ key: 'import', href: '/import', under: '/import' });
  if (mayImport(roles) && college) {
    const report = `/colleges/${college.code}/report`;
    sections.push({ key: 'report', href: report, under: report });
  }
  if (mayGiveRoles(home.me)) sections.push({ key: 'access', href: '/access', under: '/access' });
  return sections;
}

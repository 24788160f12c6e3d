import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './people.module.css';
import type { College } from './people.type';

export const VIEWS = ['everyone', 'mentors', 'mentees', 'consents', 'duplicates', 'imports'] as const;
export type View = (typeof VIEWS)[number];

/** The views of a college's people, one beside the other. */
export function Tabs({ college, view }: { college: College; view: View | null }) {
  const { t } = useTranslation('people');
  return (
    <nav className={classes.tabs} aria-label={t('title')}>
      {VIEWS.map((each) => (
        <Link
          key={each}
          href={each === 'everyone' ? `/people/${college.code}` : `/people/${college.code}/${each}`}
          className={classes.tab}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`tabs.${each}`)}
        </Link>
      ))}
    </nav>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './bases.module.css';
import type { College } from '../people.type';

/** Who is in no list because no consent is in force, and where that is mended. */
export function LeftOut({ college, count }: { college: College; count: number }) {
  const { t } = useTranslation('people');
  if (count === 0) return null;
  return (
    <p className={classes.leftOut}>
      {t('base.withoutConsent', { count })}{' '}
      <Anchor component={Link} href={`/people/${college.code}/consents`} underline="always" inherit>
        {t('base.toConsents')}
      </Anchor>
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import type { Binding } from './access.type';
import classes from './access.module.css';

/** What the role is held for, as far as the reader may know. */
export function HeldFor({ binding: { role, region, college, person } }: { binding: Binding }) {
  const { t } = useTranslation('access');
  if (region) return region.name;
  const ofPerson = role === 'MENTOR' || role === 'MENTEE';
  if (!college) return t(role === 'OPERATOR' ? 'roles.wholeHub' : 'roles.unknown');
  if (!ofPerson) return college.name;
  return (
    <>
      {person ? person.name : <span className={classes.hidden}>{t('roles.personHidden')}</span>}
      <span className={classes.of}>{college.name}</span>
    </>
  );
}

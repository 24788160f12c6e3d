import { useTranslation } from 'react-i18next';
import { Tabs } from '../ui/tabs';
import type { College } from './people.type';

export const VIEWS = [
  'everyone',
  'mentors',
  'mentees',
  'consents',
  'certificates',
  'partners',
  'duplicates',
  'imports',
] as const;
export type View = (typeof VIEWS)[number];

/** The views of a college's people, one beside the other. */
export function PeopleTabs({ college, view }: { college: College; view: View | null }) {
  const { t } = useTranslation('people');
  const tabs = VIEWS.map((each) => ({
    href: each === 'everyone' ? `/people/${college.code}` : `/people/${college.code}/${each}`,
    title: t(`tabs.${each}`),
    current: each === view,
  }));
  return <Tabs label={t('title')} tabs={tabs} />;
}

import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { Tabs } from '../ui/tabs';
import type { College } from './pairs.type';

export const VIEWS = ['list', 'matching', 'plans', 'support', 'agreements'] as const;
export type View = (typeof VIEWS)[number];

/** The views of a college's pairs, one beside the other, of the year that is on show. */
export function PairTabs({ college, view }: { college: College; view: View | null }) {
  const { t } = useTranslation('pairs');
  const year = new URLSearchParams(useSearch()).get('year');
  const tabs = VIEWS.map((each) => {
    const path = each === 'list' ? `/pairs/${college.code}` : `/pairs/${college.code}/${each}`;
    return { href: year ? `${path}?year=${year}` : path, title: t(`tabs.${each}`), current: each === view };
  });
  return <Tabs label={t('title')} tabs={tabs} />;
}

import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RegionHolidaysDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/free-days';
import { Block } from '../ui/block';
import { FreeDaysView } from './free-days-view';

addTexts('freeDays', texts);

interface HolidaysBlockProps {
  readonly region: { readonly id: string; readonly code: string };
  readonly year: string;
  readonly today: string;
  readonly controls: ReactNode;
}

/** The holidays of a region, which count into no pair's fortnight; for its coordinators. */
export function HolidaysBlock({ region: { id, code }, year, today, controls }: HolidaysBlockProps) {
  const { t } = useTranslation('freeDays');
  const answer = useGraph(RegionHolidaysDocument, { code, year });
  return (
    <Block
      title={t('titleOfRegion')}
      hint={t('hint')}
      controls={controls}
      answer={answer}
      at="region.holidays"
      from="programs"
      select={(data) => data.region?.holidays}
      skeleton={<Skeleton height={260} radius="md" />}
    >
      {(free) => <FreeDaysView free={free} year={year} today={today} owner={{ kind: 'region', id }} />}
    </Block>
  );
}

import { Anchor, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  CollegePlaceDocument,
  CollegeTrainingEffectDocument,
  CollegeTrainingNeedsDocument,
  DeskPlaceDocument,
  RegionTrainingEffectDocument,
  RegionTrainingNeedsDocument,
} from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraph } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/training';
import { isStaffOf } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { useYear, type YearChoice } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import { EffectBlock } from './effect-block';
import { NeedsBlock } from './needs-block';
import { WishesBlock } from './wishes-block';

addTexts('training', texts);

/** `/regions/:code/training?year=2024/2025`: what the region's mentors are to be trained in, and what training changed. */
export function RegionTrainingPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('training');
  const place = useGraph(DeskPlaceDocument, { code });
  const region = place.data?.region ?? null;
  const choice = useYear(region, region === null);
  const list = useGraphPages(RegionTrainingNeedsDocument, { code }, ({ region: of }) =>
    cursorOf(of?.trainingNeeds ?? null),
  );
  const effect = useGraph(RegionTrainingEffectDocument, { code, year: choice.year ?? '' }, { enabled: choice.year !== null }); // prettier-ignore
  if (place.data !== undefined && region === null) return <NotFound />;
  return (
    <Frame of="regions" code={code} name={region?.name ?? code} lead={t('leadRegion')} choice={choice}>
      <NeedsBlock list={list} at="region.trainingNeeds" of={({ region: of }) => of?.trainingNeeds} />
      <EffectBlock answer={effect} at="region.trainingEffect" select={({ region: of }) => of?.trainingEffect} />
    </Frame>
  );
}

/** `/colleges/:code/training?year=2024/2025`: the same of a college, with whom to send where. */
export function CollegeTrainingPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('training');
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  const home = useHome().data;
  const choice = useYear(college?.region, college === null);
  const list = useGraphPages(CollegeTrainingNeedsDocument, { code }, ({ college: of }) =>
    cursorOf(of?.trainingNeeds ?? null),
  );
  const effect = useGraph(CollegeTrainingEffectDocument, { code, year: choice.year ?? '' }, { enabled: choice.year !== null }); // prettier-ignore
  if (place.data !== undefined && college === null) return <NotFound />;
  return (
    <Frame of="colleges" code={code} name={college?.name ?? code} lead={t('leadCollege')} choice={choice}>
      <NeedsBlock list={list} at="college.trainingNeeds" of={({ college: of }) => of?.trainingNeeds} />
      {home && isStaffOf(home, code) && <WishesBlock code={code} />}
      <EffectBlock answer={effect} at="college.trainingEffect" select={({ college: of }) => of?.trainingEffect} />
    </Frame>
  );
}

interface FrameProps {
  readonly of: 'regions' | 'colleges';
  readonly code: string;
  readonly name: string;
  readonly lead: string;
  readonly choice: YearChoice;
  readonly children: ReactNode;
}

function Frame({ of, code, name, lead, choice, children }: FrameProps) {
  const { t } = useTranslation('training');
  return (
    <Page
      wide
      title={t('title')}
      kicker={
        <Anchor component={Link} href={`/${of}/${code}`} inherit>
          {name}
        </Anchor>
      }
      lead={lead}
      controls={choice.year === null ? <Skeleton width={150} height={60} /> : <YearSwitch choice={choice} live />}
    >
      {children}
      <p>
        <Anchor component={Link} href={`/${of}/${code}/school`}>
          {t('toSchool')}
        </Anchor>
      </p>
    </Page>
  );
}

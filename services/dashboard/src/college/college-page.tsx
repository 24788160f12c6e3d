import { Anchor, NativeSelect, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { CollegeAtAGlanceDocument, CollegePlaceDocument, type CollegePlaceQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/college';
import { MessagePage } from '../shell/message-page';
import { Page } from '../shell/page';
import { Block } from '../ui/block';
import { CollegeYearBlock } from './college-year-block';
import { ProgramsBlock } from './programs-block';
import { todayIn } from './roadmap.policy';
import { ScorecardBlock } from './scorecard-block';
import { academicYearOf, yearAsked, yearsOffered } from './year.policy';

addTexts('college', texts);

type Place = NonNullable<CollegePlaceQuery['college']>;

/** `/colleges/:code?year=2024/2025` */
export default function CollegePage({ code }: { code: string }) {
  const { t } = useTranslation('college');
  const place = useGraph(CollegePlaceDocument, { code });
  const [search, setSearch] = useSearchParams();
  const college = place.data?.college ?? null;
  const today = college && todayIn(college.region.timeZone);
  // Which years have figures may be away while the rest of the hub answers: then the running one is shown.
  const year = yearAsked(search.get('year')) ?? (today && (college.region.currentYear ?? academicYearOf(today)));
  const glance = useGraph(CollegeAtAGlanceDocument, { code, year: year ?? '' }, { enabled: year !== null });

  if (place.data && !college && place.problems.length === 0) return <UnknownCollege code={code} />;
  if (!college || !today) {
    return (
      <Page title={t('title')} kicker={code}>
        <Block
          title={t('title')}
          answer={place}
          at="college"
          select={(data) => data.college}
          skeleton={<Skeleton height={320} radius="md" />}
        >
          {() => null}
        </Block>
      </Page>
    );
  }
  return (
    <Page
      title={college.name}
      kicker={t('kicker', { code: college.code })}
      lead={<Whereabouts college={college} year={year} />}
      controls={
        year !== null && (
          <YearSwitch
            years={yearsOffered(college.region.years, year)}
            year={year}
            onChange={(chosen) => setSearch({ year: chosen })}
          />
        )
      }
    >
      <ScorecardBlock answer={glance} />
      <CollegeYearBlock answer={glance} today={today} />
      <ProgramsBlock answer={glance} />
    </Page>
  );
}

function UnknownCollege({ code }: { code: string }) {
  const { t } = useTranslation('college');
  const { t: ofShell } = useTranslation();
  return (
    <MessagePage title={t('unknown')}>
      <p>{t('unknownText', { code })}</p>
      <Anchor component={Link} href="/">
        {ofShell('home')}
      </Anchor>
    </MessagePage>
  );
}

/** Where the college stands, and the way to the region's page, which is open to everybody. */
function Whereabouts({ college, year }: { college: Place; year: string | null }) {
  const { municipality, region } = college;
  const href = year === null ? `/regions/${region.code}` : `/regions/${region.code}?year=${year}`;
  return (
    <>
      {municipality && `${municipality}, `}
      <Anchor component={Link} href={href}>
        {region.name}
      </Anchor>
    </>
  );
}

interface YearSwitchProps {
  readonly years: readonly { readonly year: string; readonly figures: boolean }[];
  readonly year: string;
  readonly onChange: (year: string) => void;
}

function YearSwitch({ years, year, onChange }: YearSwitchProps) {
  const { t } = useTranslation();
  const { t: ofCollege } = useTranslation('college');
  return (
    <NativeSelect
      label={t('year')}
      value={year}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={years.map((one) => ({
        value: one.year,
        label: one.figures ? one.year : ofCollege('yearWithoutFigures', { year: one.year }),
      }))}
    />
  );
}

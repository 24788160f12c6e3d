import { Anchor, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegeAtAGlanceDocument, CollegePlaceDocument, type CollegePlaceQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/college';
import { Explain } from '../explain/explain';
import { BreaksBlock } from '../free-days/breaks-block';
import { isStaffOf, mayImport, seesLiveFigures, seesWholeCollege } from '../shell/landing.policy';
import { MessagePage } from '../shell/message-page';
import { Page } from '../shell/page';
import { PrintFoot } from '../shell/print-foot';
import { asksForPublished, sourceVariable } from '../shell/source.policy';
import { SourceSwitch } from '../shell/source-switch';
import { useAddress } from '../shell/use-address';
import { rolesOf, useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { Block } from '../ui/block';
import { YearSwitch } from '../shell/year-switch';
import { CheckpointsBlock } from './checkpoints-block';
import { CollegeYearBlock } from './college-year-block';
import { MeetingsBlock } from './meetings-block';
import { ProgramsBlock } from './programs-block';
import { todayIn } from '../shell/today.policy';
import { TotalsBlock } from './totals-block';
import { ScorecardBlock } from './scorecard-block';
import { WaitingBlock } from '../waiting/waiting-block';
import classes from './scorecard.module.css';

addTexts('college', texts);

type Place = NonNullable<CollegePlaceQuery['college']>;

/** `/colleges/:code?year=2024/2025` */
export default function CollegePage({ code }: { code: string }) {
  const { t } = useTranslation('college');
  const { t: ofShell } = useTranslation();
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  const today = college && todayIn(college.region.timeZone);
  const choice = useYear(college?.region, college === null);
  const { year } = choice;
  const { params } = useAddress();
  const home = useHome();
  const asked = { code, year: year ?? '', ...sourceVariable(params) };
  const glance = useGraph(CollegeAtAGlanceDocument, asked, { enabled: year !== null });

  const unknown = place.problems.every((problem) => problem.code === 'BAD_USER_INPUT');
  if (place.data && !college && unknown) return <UnknownCollege code={code} />;
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
        <div className={classes.controls} data-unprinted>
          {home.data && seesWholeCollege(home.data, college) && (
            <SourceSwitch source={asksForPublished(params) ? 'PUBLISHED' : 'LIVE'} />
          )}
          <YearSwitch choice={choice} live={home.data !== undefined && seesLiveFigures(home.data)} />
        </div>
      }
    >
      {home.data && isStaffOf(home.data, code) && <WaitingBlock audience="COLLEGE" ofId={college.id} />}
      <ScorecardBlock answer={glance} college={code} year={year ?? ''} />
      <CollegeYearBlock answer={glance} college={college} year={year ?? ''} today={today} />
      <ProgramsBlock answer={glance} />
      {home.data && seesWholeCollege(home.data, college) && (
        <MeetingsBlock code={code} collegeId={college.id} listed={isStaffOf(home.data, code)} />
      )}
      {home.data && year !== null && seesWholeCollege(home.data, college) && (
        <TotalsBlock key={`totals ${year}`} college={college} year={year} staff={isStaffOf(home.data, code)} />
      )}
      {home.data && year !== null && seesWholeCollege(home.data, college) && (
        <BreaksBlock
          {...{ code, year, today, collegeId: college.id }}
          staff={isStaffOf(home.data, code) && mayImport(rolesOf(home.data))}
        />
      )}
      {year !== null && <CheckpointsBlock key={year} college={college} year={year} />}
      {home.data && seesWholeCollege(home.data, college) && (
        <Anchor component={Link} href={`/colleges/${code}/documents${year === null ? '' : `?year=${year}`}`}>
          {ofShell('documents')}
        </Anchor>
      )}
      {home.data && seesWholeCollege(home.data, college) && (
        <Anchor component={Link} href={`/colleges/${code}/school`}>
          {ofShell('school')}
        </Anchor>
      )}
      <Anchor component={Link} href={`/colleges/${code}/reports`}>
        {ofShell('reports')}
      </Anchor>
      <PrintFoot />
      <Explain
        region={college.region.code}
        year={year ?? ''}
        period={null}
        source={glance.data?.college?.scorecard?.source}
      />
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

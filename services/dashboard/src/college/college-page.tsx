import { Anchor, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegePlaceDocument, type CollegePlaceQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/college';
import { Explain } from '../explain/explain';
import { BreaksBlock } from '../free-days/breaks-block';
import { isStaffOf, mayImport, seesLiveFigures, seesWholeCollege } from '../shell/landing.policy';
import { MessagePage } from '../shell/message-page';
import { Page } from '../shell/page';
import { PrintFoot } from '../shell/print-foot';
import { PeriodSwitch } from '../shell/period-switch';
import { asksForPublished } from '../shell/source.policy';
import { SourceSwitch } from '../shell/source-switch';
import { placeWith } from '../shell/address.policy';
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
import { academicYearOf } from '../shell/year.policy';
import { TagsBlock } from './tags-block';
import { TotalsBlock } from './totals-block';
import { ScorecardBlock } from './scorecard-block';
import { useCollegeFigures } from './use-college-figures';
import { RequirementBlock } from '../training/requirement-block';
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
  const whole = home.data !== undefined && college !== null && seesWholeCollege(home.data, college);
  const staff = home.data !== undefined && isStaffOf(home.data, code);
  const live = whole && !asksForPublished(params);
  const { figures, at, glance, trends } = useCollegeFigures({ code, region: college?.region.code ?? null, year, live });

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
  const card = figures.data?.college?.scorecard;
  return (
    <Page
      wide
      title={college.name}
      kicker={t('kicker', { code: college.code })}
      lead={<Whereabouts college={college} year={year} />}
      controls={
        <div className={classes.controls} data-unprinted>
          {whole && <SourceSwitch source={live ? 'LIVE' : 'PUBLISHED'} />}
          <YearSwitch choice={choice} live={home.data !== undefined && seesLiveFigures(home.data)} />
          {!live && year !== null && (
            <PeriodSwitch region={college.region.code} year={year} shown={card?.period ?? params.get('period')} />
          )}
        </div>
      }
    >
      {staff && <WaitingBlock audience="COLLEGE" ofId={college.id} />}
      <ScorecardBlock
        answer={figures}
        at={at}
        year={year ?? ''}
        ofPeriod={params.has('period')}
        trends={trends}
        college={{ code, whole, staff, runningYear: academicYearOf(today) }}
      />
      <div className={classes.columns}>
        <div>
          <CollegeYearBlock answer={glance} college={college} year={year ?? ''} today={today} />
        </div>
        <div>
          <ProgramsBlock answer={glance} />
          {whole && year !== null && <TagsBlock key={`tags ${year}`} college={college} year={year} staff={staff} />}
          {whole && year !== null && (
            <RequirementBlock key={`training ${year}`} college={college} year={year} staff={staff} />
          )}
          {whole && <MeetingsBlock code={code} collegeId={college.id} listed={staff} />}
          {whole && year !== null && <TotalsBlock key={`totals ${year}`} college={college} year={year} staff={staff} />}
          {whole && year !== null && (
            <BreaksBlock
              {...{ code, year, today, collegeId: college.id }}
              staff={staff && mayImport(rolesOf(home.data))}
            />
          )}
          {year !== null && <CheckpointsBlock key={year} college={college} year={year} />}
        </div>
      </div>
      <div className={classes.links} data-unprinted>
        {whole && (
          <Anchor component={Link} href={`/colleges/${code}/documents${year === null ? '' : `?year=${year}`}`}>
            {ofShell('documents')}
          </Anchor>
        )}
        <Anchor component={Link} href={`/colleges/${code}/reports`}>
          {ofShell('reports')}
        </Anchor>
        {whole && (
          <Anchor component={Link} href={`/colleges/${code}/school`}>
            {ofShell('school')}
          </Anchor>
        )}
        {whole && (
          <Anchor component={Link} href={`/colleges/${code}/training`}>
            {ofShell('training')}
          </Anchor>
        )}
      </div>
      <PrintFoot />
      <Explain
        region={college.region.code}
        year={year ?? ''}
        period={params.get('period')}
        source={card?.source}
        ofRegion={figures.data?.college?.region.medians?.[0]?.source}
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

/** Where the college stands, and the way to the region's page with the same figures, which is open to everybody. */
function Whereabouts({ college, year }: { college: Place; year: string | null }) {
  const { municipality, region } = college;
  const { params } = useAddress();
  const [source, period] = [params.get('source'), params.get('period')];
  const href = placeWith(`/regions/${region.code}`, '', { year, source, period });
  return (
    <>
      {municipality && `${municipality}, `}
      <Anchor component={Link} href={href}>
        {region.name}
      </Anchor>
    </>
  );
}

import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  CollegePlaceDocument,
  ReportedPeriodsDocument,
  ReportedRegionDocument,
  ReportsDocument,
} from '../graph/generated/graphql';
import { useGraph, type Answer } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/report';
import { mayImport, seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { ListBlock } from '../ui/list/list-block';
import { cursorOf } from '../graph/pages.policy';
import { IssueReport } from './issue-report';
import { ReportList } from './report-list';
import type { PublishedPeriod } from './report.type';

addTexts('report', texts);

interface ReportsPageProps {
  readonly of: 'region' | 'college';
  readonly code: string;
}

/** `/regions/:code/reports` and `/colleges/:code/reports` */
export default function ReportsPage({ of, code }: ReportsPageProps) {
  return of === 'region' ? <OfRegion code={code} /> : <OfCollege code={code} />;
}

function OfRegion({ code }: { readonly code: string }) {
  const { t } = useTranslation('report');
  const home = useHome();
  const answer = useGraph(ReportedRegionDocument, { code });
  if (isUnknown(answer, answer.data?.region)) return <NotFound />;
  const name = answer.data?.region?.name ?? code;
  return (
    <Frame name={name} figures={`/regions/${code}`} hint={t('list.ofRegion')}>
      <Issued of={{ region: code }} />
      {home.data && answer.data && seesWholeRegion(home.data, code) && (
        <IssueReport
          collegeId={null}
          place={{ region: code, college: null }}
          periods={publishedOf(answer.data.periods)}
        />
      )}
    </Frame>
  );
}

function OfCollege({ code }: { readonly code: string }) {
  const { t } = useTranslation('report');
  const home = useHome();
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college;
  const region = college?.region.code ?? '';
  const answer = useGraph(ReportedPeriodsDocument, { region }, { enabled: college != null });
  if (isUnknown(place, college)) return <NotFound />;
  const me = home.data?.me;
  const own = me && mayImport(me.roles) && me.colleges.some(({ id }) => id === college?.id);
  return (
    <Frame name={college?.name ?? code} figures={`/colleges/${code}`} hint={t('list.ofCollege')}>
      {college && <Issued of={{ college: college.id }} />}
      {own && college && answer.data && (
        <IssueReport
          collegeId={college.id}
          place={{ region, college: code }}
          periods={publishedOf(answer.data.periods)}
        />
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly name: string;
  /** Where the figures of the same place are. */
  readonly figures: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Frame({ name, figures, hint, children }: FrameProps) {
  const { t } = useTranslation('report');
  return (
    <Page
      title={t('list.title')}
      kicker={
        <Anchor component={Link} href={figures}>
          {t('list.back', { name })}
        </Anchor>
      }
      lead={hint}
    >
      {children}
    </Page>
  );
}

/** Reports that were issued: of one college, or of a region and its colleges, each of which says whose it is. */
function Issued({ of }: { readonly of: { readonly region: string } | { readonly college: string } }) {
  const { t } = useTranslation('report');
  const list = useGraphPages(ReportsDocument, of, ({ reports }) => cursorOf(reports));
  return (
    <ListBlock title={t('list.issued')} list={list} at="reports" of={({ reports }) => reports} empty={t('list.none')}>
      {(nodes) => <ReportList reports={nodes} named={'region' in of} />}
    </ListBlock>
  );
}

/** Whether the hub has answered that there is no such place. */
function isUnknown({ problems }: Answer<unknown>, found: object | null | undefined): boolean {
  return found === null && problems.every(({ code }) => code === 'BAD_USER_INPUT');
}

const publishedOf = (
  periods: readonly (PublishedPeriod & { readonly publication: object | null })[] | null,
): readonly PublishedPeriod[] => (periods ?? []).filter(({ publication }) => publication !== null);

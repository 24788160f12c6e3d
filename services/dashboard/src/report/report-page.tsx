import { Anchor, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ReportPageDocument, type ReportPageQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/report';
import { MessagePage } from '../shell/message-page';
import { Page } from '../shell/page';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import { ReportFiles } from './report-files';
import { CardBlock } from '../ui/card-block';
import { ReportView } from './report-view';
import classes from './report.module.css';

addTexts('report', texts);

type Report = NonNullable<ReportPageQuery['report']>;

/** `/reports/:id` */
export default function ReportPage({ id }: { id: string }) {
  const { t } = useTranslation('report');
  const answer = useGraph(ReportPageDocument, { id });
  const report = answer.data?.report;
  if (report === null && answer.problems.every(({ code }) => code === 'BAD_USER_INPUT')) {
    return <MessagePage title={t('unknown')}>{t('unknownText')}</MessagePage>;
  }
  if (!report?.content) {
    return (
      <Page title={t('title')}>
        <Block
          title={t('title')}
          answer={answer}
          at="report"
          select={(data) => data.report?.content}
          skeleton={<Skeleton height={480} radius="md" />}
        >
          {() => null}
        </Block>
      </Page>
    );
  }
  return <ReportAsIssued report={report} content={report.content} />;
}

interface IssuedProps {
  readonly report: Report;
  readonly content: NonNullable<Report['content']>;
}

function ReportAsIssued({ report, content }: IssuedProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { number, period, issuedOn, college, region } = report;
  const title = t(college ? 'ofCollege' : 'ofRegion');
  const all = college ? `/colleges/${college.code}/reports` : `/regions/${region.code}/reports`;
  return (
    <Page
      kicker={content.college === null ? content.region : `${content.college} · ${content.region}`}
      title={title}
      lead={
        <>
          {t('lead', { period, number, day: format.day(issuedOn) })}.{' '}
          <Anchor component={Link} href={all} underline="always">
            {t('all')}
          </Anchor>
        </>
      }
    >
      <ReportFiles id={report.id} title={title} period={period} number={number} />
      <ReportView content={content} place={{ region: region.code, college: college?.code ?? null }} />
      <CardBlock title={t('origin')}>
        <dl className={classes.hashes}>
          <dt>{t('snapshot')}</dt>
          <dd>
            <code>{report.snapshot}</code>
          </dd>
          <dt>{t('hash')}</dt>
          <dd>
            <code>{report.hash}</code>
          </dd>
        </dl>
      </CardBlock>
    </Page>
  );
}

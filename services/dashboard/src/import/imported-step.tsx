import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isAsked } from './attesting.policy';
import { AttestsWords } from './attests-words';
import attesting from './attests.module.css';
import type { College } from './college.type';
import { DownloadRefused } from './download-refused';
import classes from './import.module.css';
import { FailureNote } from './failure-note';
import type { Imported } from './flow.policy';
import { MendTable } from './mend-table';
import { RowsTable } from './rows-table';
import { StepPanel } from './step-panel';
import { SummaryView } from './summary-view';
import type { Import } from './use-import';
import { WarningsView } from './warnings-view';
import { WhatIsImported } from './what-is-imported';

interface ImportedStepProps {
  readonly importing: Import;
  readonly college: College;
  readonly region: string | null;
  readonly imported: Imported;
}

/** What the import did, and where its figures are to be seen. */
export function ImportedStep({ importing, college, region, imported }: ImportedStepProps) {
  const { t } = useTranslation(['import', 'attesting']);
  const { report, refused, failure } = imported;
  const { accepted, refused: left, attests } = report.summary;
  const { sheet, year } = importing.choice;
  const figures = sheet === 'headcount' ? '' : `?year=${year}`;
  return (
    <>
      <StepPanel
        title={t('imported.title')}
        hint={<WhatIsImported choice={importing.choice} college={college} />}
        focus
      >
        <SummaryView summary={report.summary} done />
        <p className={classes.success} role="status">
          <IconCircleCheck size={20} aria-hidden />
          <span>
            {t('imported.taken', { count: accepted })} {accepted > 0 && t('imported.fresh')}
            {left > 0 && ` ${t('imported.someRefused', { count: left })}`}
          </span>
        </p>
        {attests && isAsked(attests) && (
          <section className={attesting.box} aria-label={t('title', { ns: 'attesting' })}>
            <AttestsWords attests={attests} done />
          </section>
        )}
        <WarningsView report={report} />
        {failure && <FailureNote failure={failure} importing retry={importing.mend} />}
        <div className={classes.actions}>
          <Button size="md" component={Link} href={`/colleges/${encodeURIComponent(college.code)}${figures}`}>
            {t('imported.college')}
          </Button>
          {region && (
            <Button
              size="md"
              variant="light"
              component={Link}
              href={`/regions/${encodeURIComponent(region)}${figures}`}
            >
              {t('imported.region')}
            </Button>
          )}
          <Button size="md" variant="default" onClick={importing.another}>
            {t('imported.another')}
          </Button>
          <DownloadRefused refused={refused} />
        </div>
      </StepPanel>
      {refused && <MendTable importing={importing} report={report} refused={refused} />}
      <RowsTable report={report} sheet={sheet} done />
    </>
  );
}

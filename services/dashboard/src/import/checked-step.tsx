import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { College } from './college.type';
import { DownloadRefused } from './download-refused';
import { FailureNote } from './failure-note';
import type { Failure } from './failure.policy';
import classes from './import.module.css';
import type { Report } from './lines.type';
import { RowsTable } from './rows-table';
import { StepPanel } from './step-panel';
import { SummaryView } from './summary-view';
import type { Import } from './use-import';
import { WhatIsImported } from './what-is-imported';

interface CheckedStepProps {
  readonly importing: Import;
  readonly college: College;
  readonly preview: Report;
  readonly failure: Failure | null;
}

/** What the import would do, row by row, and the button that does it. */
export function CheckedStep({ importing, college, preview, failure }: CheckedStepProps) {
  const { t } = useTranslation('import');
  const { rows, accepted, refused } = preview.summary;
  const advice: string[] = [];
  if (rows === 0) advice.push(t('checked.noRows'));
  else if (accepted === 0) advice.push(t('checked.nothing'));
  // An import that failed may have written a part.
  else if (!failure) advice.push(t('checked.nothingYet'));
  if (accepted > 0 && refused > 0) advice.push(t('checked.someRefused', { count: refused }));
  return (
    <>
      <StepPanel
        title={t('checked.title')}
        hint={<WhatIsImported choice={importing.choice} college={college} />}
        focus={!failure}
      >
        <SummaryView summary={preview.summary} done={false} />
        {advice.length > 0 && <p className={classes.advice}>{advice.join(' ')}</p>}
        {failure && <FailureNote failure={failure} importing retry={importing.commit} />}
        <div className={classes.actions}>
          {accepted > 0 && (
            <Button size="md" onClick={importing.commit}>
              {t('checked.commit', { count: accepted })}
            </Button>
          )}
          <Button size="md" variant="default" onClick={importing.restart}>
            {t('checked.back')}
          </Button>
          <DownloadRefused rows={preview.rows} filename={importing.choice.file?.name} />
        </div>
      </StepPanel>
      {rows > 0 && <RowsTable report={preview} sheet={importing.choice.sheet} done={false} />}
    </>
  );
}

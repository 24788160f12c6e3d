import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAsked } from './attesting.policy';
import { AttestsView } from './attests-view';
import type { College } from './college.type';
import { DownloadRefused } from './download-refused';
import { FailureNote } from './failure-note';
import type { Checked } from './flow.policy';
import classes from './import.module.css';
import { MendTable } from './mend-table';
import { RowsTable } from './rows-table';
import { SheetsView } from './sheets-view';
import { StepPanel } from './step-panel';
import { SummaryView } from './summary-view';
import { WarningsView } from './warnings-view';
import type { Import } from './use-import';
import { WhatIsImported } from './what-is-imported';

interface CheckedStepProps {
  readonly importing: Import;
  readonly college: College;
  readonly checked: Checked;
}

/** What the import would do, row by row, and the button that does it. */
export function CheckedStep({ importing, college, checked }: CheckedStepProps) {
  const { t } = useTranslation('import');
  const { report: preview, refused, failure } = checked;
  const { rows, accepted, refused: left, warnings, sheets } = preview.summary;
  const [taken, setTaken] = useState(false);
  const { attests } = preview.summary;
  const said = importing.choice.attesting;
  const [form, setForm] = useState(said);
  const isUndecided = attests !== undefined && (attests.undecided.length > 0 || form !== said);
  const waits = (warnings > 0 && !taken) || isUndecided;
  const advice: string[] = [];
  if (rows === 0) advice.push(t('checked.noRows'));
  else if (accepted === 0) advice.push(t(refused ? 'checked.nothingMend' : 'checked.nothing'));
  // An import that failed may have written a part.
  else if (!failure) advice.push(t('checked.nothingYet'));
  if (accepted > 0 && left > 0) advice.push(t('checked.someRefused', { count: left }));
  return (
    <>
      <StepPanel
        title={t('checked.title')}
        hint={<WhatIsImported choice={importing.choice} college={college} />}
        focus={!failure}
      >
        <SummaryView summary={preview.summary} done={false} />
        {sheets && <SheetsView sheets={sheets} choose={importing.checkSheets} />}
        <WarningsView report={preview} {...(accepted > 0 ? { accepted: taken, accept: setTaken } : {})} />
        {attests && isAsked(attests) && (
          <AttestsView
            attests={attests}
            form={form}
            change={setForm}
            changed={form !== said}
            check={() => importing.checkAttesting(form)}
          />
        )}
        {advice.length > 0 && <p className={classes.advice}>{advice.join(' ')}</p>}
        {failure && (
          <FailureNote failure={failure} importing retry={accepted > 0 ? importing.commit : importing.mend} />
        )}
        <div className={classes.actions}>
          {accepted > 0 && (
            <Button size="md" disabled={waits} onClick={importing.commit}>
              {t('checked.commit', { count: accepted })}
            </Button>
          )}
          <Button size="md" variant="default" onClick={importing.restart}>
            {t('checked.back')}
          </Button>
          <DownloadRefused refused={refused} />
        </div>
      </StepPanel>
      {refused && accepted === 0 && <MendTable importing={importing} report={preview} refused={refused} />}
      {rows > 0 && <RowsTable report={preview} sheet={importing.choice.sheet} done={false} />}
    </>
  );
}

import { Box, Button, Loader, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/import';
import { DownloadRefused } from '../../import/download-refused';
import { FailureNote } from '../../import/failure-note';
import { FileField } from '../../import/file-field';
import { problemOf } from '../../import/file.policy';
import type { Checked, Imported } from '../../import/flow.policy';
import { RowsTable } from '../../import/rows-table';
import { SummaryView } from '../../import/summary-view';
import { WarningsView } from '../../import/warnings-view';
import { Done } from '../../ui/notes';
import classes from '../school.module.css';
import { useCohortFile, type CohortTable } from './use-cohort-file';

addTexts('import', texts);

export interface CohortFileProps extends CohortTable {
  readonly close: () => void;
}

/** A file with results or applications: chosen, checked row by row, and taken. */
export default function CohortFile({ close, ...table }: CohortFileProps) {
  const { t } = useTranslation(['school', 'import']);
  const importing = useCohortFile(table);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [markedOn, setMarkedOn] = useState('');
  const [tried, setTried] = useState(false);
  const { flow } = importing;
  const problem = problemOf(files);
  const file = problem ? null : (files[0] ?? null);

  function check(): void {
    setTried(true);
    if (file) void importing.check(file, markedOn);
  }

  if (flow.step === 'checking' || flow.step === 'importing') {
    return (
      <p role="status" className={classes.muted}>
        <Loader type="dots" size="sm" /> {t(`underWay.${flow.step}.title`, { ns: 'import' })}
      </p>
    );
  }
  if (flow.step !== 'choosing') {
    return <Told {...{ flow, close }} commit={() => void importing.commit()} restart={importing.restart} />;
  }
  return (
    <>
      <p className={classes.muted}>{t(`files.about.${table.sheet}`)}</p>
      <FileField
        file={file}
        problem={problem}
        missing={tried && !file && !problem}
        choose={setFiles}
        remove={() => setFiles([])}
      />
      {table.sheet === 'results' && (
        <TextInput
          type="date"
          label={t('files.markedOn')}
          description={t('files.markedOnHint')}
          value={markedOn}
          onChange={({ currentTarget }) => setMarkedOn(currentTarget.value)}
          maw={320}
          mt="md"
        />
      )}
      {flow.failure && <FailureNote failure={flow.failure} importing={false} retry={check} />}
      <div className={classes.acts}>
        <Button onClick={check}>{t('choose.check', { ns: 'import' })}</Button>
        <Button variant="default" onClick={close}>
          {t('files.close')}
        </Button>
        <span className={classes.muted}>{t('choose.nothingWritten', { ns: 'import' })}</span>
      </div>
    </>
  );
}

interface ToldProps {
  readonly flow: Checked | Imported;
  readonly commit: () => void;
  readonly restart: () => void;
  readonly close: () => void;
}

/** What becomes of the rows, or what has become of them. */
function Told({ flow, commit, restart, close }: ToldProps) {
  const { t } = useTranslation(['school', 'import']);
  const [taken, setTaken] = useState(false);
  const done = flow.step === 'imported';
  const { report, refused, failure } = flow;
  const { accepted, warnings } = report.summary;
  return (
    <>
      <Done focus>{done && t('imported.taken', { ns: 'import', count: accepted })}</Done>
      <SummaryView summary={report.summary} done={done} />
      <WarningsView report={report} {...(!done && accepted > 0 ? { accepted: taken, accept: setTaken } : {})} />
      {failure && <FailureNote failure={failure} importing retry={commit} />}
      <div className={classes.acts}>
        {!done && accepted > 0 && (
          <Button disabled={warnings > 0 && !taken} onClick={commit}>
            {t('checked.commit', { ns: 'import', count: accepted })}
          </Button>
        )}
        <Button variant="default" onClick={done ? close : restart}>
          {t(done ? 'files.close' : 'files.other')}
        </Button>
        <DownloadRefused refused={refused} />
      </div>
      <Box mt="md">
        <RowsTable report={report} sheet="mentors" done={done} />
      </Box>
    </>
  );
}

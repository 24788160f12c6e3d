import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { College } from './college.type';
import { FailureNote } from './failure-note';
import type { Failure } from './failure.policy';
import { FileField } from './file-field';
import classes from './choose.module.css';
import panel from './import.module.css';
import { SheetChoice } from './sheet-choice';
import { StepPanel } from './step-panel';
import { TemplateLinks } from './template-links';
import type { Import } from './use-import';
import { yearsOn } from './years.policy';

interface ChooseStepProps {
  readonly importing: Import;
  readonly colleges: readonly College[];
  readonly college: College | null;
  readonly failure: Failure | null;
}

/** Which table, whose, of which year, and the file. */
export function ChooseStep({ importing, colleges, college, failure }: ChooseStepProps) {
  const { t } = useTranslation('import');
  const [tried, setTried] = useState(false);
  const { choice, choose, chooseFiles } = importing;

  function check(): void {
    setTried(true);
    if (!college || !choice.file) return;
    if (choice.college !== college.code) choose({ college: college.code });
    importing.check();
  }

  return (
    <StepPanel title={t('choose.title')}>
      <SheetChoice chosen={choice.sheet} choose={(sheet) => choose({ sheet })} />
      <div className={classes.fields}>
        {colleges.length > 1 && (
          <NativeSelect
            label={t('choose.college')}
            value={college?.code ?? ''}
            onChange={({ currentTarget }) => choose({ college: currentTarget.value || null })}
            error={tried && !college && t('choose.collegeMissing')}
            data={[
              { value: '', label: t('choose.collegeNone') },
              ...colleges.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
        {choice.sheet !== 'headcount' && (
          <NativeSelect
            label={t('year', { ns: 'shell' })}
            value={choice.year}
            onChange={({ currentTarget }) => choose({ year: currentTarget.value })}
            data={[...yearsOn(new Date())]}
          />
        )}
      </div>
      <FileField
        file={choice.file}
        problem={choice.problem}
        missing={tried && !choice.file}
        choose={chooseFiles}
        remove={importing.another}
      />
      <TemplateLinks sheet={choice.sheet} college={college?.code ?? null} />
      {failure && <FailureNote failure={failure} importing={false} retry={check} />}
      <div className={panel.actions}>
        <Button size="md" onClick={check}>
          {t('choose.check')}
        </Button>
        <span className={panel.aside}>{t('choose.nothingWritten')}</span>
      </div>
    </StepPanel>
  );
}

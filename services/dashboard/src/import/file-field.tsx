import { Button, CloseButton } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { lazy, Suspense, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EXTENSIONS, MAX_MIB, sizeParts, type FileProblem } from './file.policy';
import classes from './choose.module.css';

/** Dropping is a convenience: what it takes comes in a chunk of its own, and the button works before and without. */
const DropArea = lazy(() => import('./drop-area'));

interface FileFieldProps {
  readonly file: File | null;
  readonly problem: FileProblem | null;
  readonly missing: boolean;
  readonly choose: (files: readonly File[]) => void;
  readonly remove: () => void;
}

export function FileField({ file, problem, missing, choose, remove }: FileFieldProps) {
  const { t } = useTranslation('import');
  const words = useId();
  const input = useRef<HTMLInputElement>(null);
  const wrong = problem ? t(`file.problem.${problem}`, { limit: MAX_MIB }) : missing ? t('file.missing') : null;
  const content = (
    <div className={classes.fileContent}>
      {file ? (
        <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden />
      ) : (
        <IconUpload size={32} stroke={1.5} aria-hidden />
      )}
      <div className={classes.fileWords} aria-live="polite">
        {file ? (
          <>
            <strong className={classes.fileName}>{file.name}</strong>
            <Size bytes={file.size} />
          </>
        ) : (
          <>
            <strong>{t('file.drop')}</strong>
            <span id={words}>{t('file.limits', { limit: MAX_MIB })}</span>
          </>
        )}
      </div>
      <Button variant="default" aria-describedby={file ? undefined : words} onClick={() => input.current?.click()}>
        {t(file ? 'file.other' : 'file.choose')}
      </Button>
      {file && <CloseButton aria-label={t('file.remove')} onClick={remove} />}
    </div>
  );
  return (
    <div className={classes.file}>
      <span className={classes.legend}>{t('file.label')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={EXTENSIONS.join(',')}
        onChange={({ currentTarget }) => {
          choose([...(currentTarget.files ?? [])]);
          // The same file, once mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Suspense fallback={<div className={classes.drop}>{content}</div>}>
        <DropArea drop={choose}>{content}</DropArea>
      </Suspense>
      {wrong && (
        <p className={classes.wrong} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function Size({ bytes }: { bytes: number }) {
  const { t } = useTranslation('import');
  const { unit, value } = sizeParts(bytes);
  return <span>{t(`file.size.${unit}`, { value })}</span>;
}

import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterDocumentDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { ActDialog } from '../ui/act-dialog';
import classes from './documents.module.css';
import type { At, Kind } from './documents.type';
import { atFields } from './fields.policy';
import { sendDocument, type SentFile } from './send-document';

interface AddDocumentProps {
  readonly at: At;
  readonly kinds: readonly Kind[];
  readonly close: () => void;
  readonly done: (words: string) => void;
}

const EMPTY = { title: '', number: '', date: '', signer: '', link: '', validUntil: '' };

/** A document is registered with what there is of it: a number and a date, a link, a file. */
export function AddDocument({ at, kinds, close, done }: AddDocumentProps) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const { account } = useSession();
  const fileId = useId();
  const [kind, setKind] = useState(kinds[0]?.code ?? '');
  const [fields, setFields] = useState(EMPTY);
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation<SentFile, Error, File>({
    mutationFn: (chosen) => sendDocument({ college: at.code, file: chosen, account, language }),
  });
  const registering = useGraphMutation(RegisterDocumentDocument);
  const problems = atFields(registering.data?.data.registerDocument.problems ?? [], ['kind', ...Object.keys(EMPTY)]);
  const chosen = kinds.find(({ code }) => code === kind);

  async function act(): Promise<void> {
    const sent = file && (await sending.mutateAsync(file).catch(() => null));
    if (file && !sent) return;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
    const input = { collegeId: at.id, year: at.year, kind, ...given, ...(sent ? { file: sent } : {}) };
    registering.mutate(
      { input },
      {
        onSuccess({ data: { registerDocument } }) {
          if (registerDocument.problems.length > 0) return;
          done(t('add.done', { title: fields.title.trim() || (chosen?.title ?? '') }));
        },
      },
    );
  }

  const field = (
    name: keyof typeof EMPTY,
    more: { readonly type?: 'date'; readonly description?: string; readonly longest?: number } = {},
  ) => (
    <TextInput
      label={t(`add.${name === 'title' ? 'titleField' : name}`)}
      type={more.type ?? 'text'}
      description={more.description}
      value={fields[name]}
      maxLength={more.longest ?? 300}
      error={problems.fields[name]}
      onChange={({ currentTarget: { value } }) => setFields((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <ActDialog
      title={t('add.title')}
      close={close}
      words={t('add.do')}
      act={() => void act()}
      pending={sending.isPending || registering.isPending}
      problem={problems.whole}
      failure={sending.error ?? registering.error}
    >
      <div className={classes.form}>
        <NativeSelect
          label={t('add.kind')}
          value={kind}
          error={problems.fields['kind']}
          onChange={({ currentTarget: { value } }) => setKind(value)}
          data={[1, 2, 3, 4, 5, 6, 7].map((stage) => ({
            group: t('add.stageOption', { stage }),
            items: kinds
              .filter((each) => each.stage === stage)
              .map(({ code, title }) => ({ value: code, label: title })),
          }))}
        />
        {field('title', { description: t('add.titleHint') })}
        {field('number', { longest: 100 })}
        {field('date', { type: 'date' })}
        {field('signer', { longest: 200 })}
        {field('validUntil', { type: 'date' })}
        {field('link', { description: t('add.linkHint'), longest: 2000 })}
        <div className={classes.file}>
          <label htmlFor={fileId}>{t('add.file')}</label>
          <input
            id={fileId}
            type="file"
            accept=".pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png"
            onChange={({ currentTarget: { files } }) => {
              sending.reset();
              setFile(files?.[0] ?? null);
            }}
          />
          <span className={classes.muted}>{t('add.fileHint')}</span>
        </div>
      </div>
    </ActDialog>
  );
}

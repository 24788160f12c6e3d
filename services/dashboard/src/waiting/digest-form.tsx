import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { SetDigestDocument, type DigestLanguage, type DigestSettingsQuery } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Done, Failed } from '../ui/notes';
import classes from './waiting.module.css';

type Setting = NonNullable<DigestSettingsQuery['digestSettings']>[number];

const LANGUAGES = [
  { value: 'RU', label: 'Русский' },
  { value: 'EN', label: 'English' },
] as const;

/** Address, language, and whether the mail is wanted. */
export function DigestForm({ setting }: { setting: Setting }) {
  const { t } = useTranslation('waiting');
  const { personId, stopped, confirmed } = setting;
  const [email, setEmail] = useState(setting.email ?? '');
  const [language, setLanguage] = useState<DigestLanguage>(setting.language);
  const saving = useGraphMutation(SetDigestDocument);
  const problems = fieldProblems(saving.data?.data.setDigest.problems ?? [], ['email']);
  const saved = saving.data !== undefined && saving.data.data.setDigest.problems.length === 0;

  const save = (wish: { stopped: boolean }) => {
    const address = personId === null ? { email: email.trim() || null } : {};
    saving.mutate({ input: { personId, language, ...address, ...wish } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ stopped });
  };
  return (
    <form onSubmit={submit} noValidate>
      {personId !== null && (
        <p className={classes.muted}>
          {setting.email ? t('digest.ofRecord', { email: setting.email }) : t('digest.noAddress')}
        </p>
      )}
      <div className={classes.form}>
        {personId === null && (
          <TextInput
            type="email"
            autoComplete="email"
            maxLength={320}
            label={t('digest.email')}
            value={email}
            onChange={({ currentTarget: { value } }) => setEmail(value)}
            error={problems.email}
          />
        )}
        <NativeSelect
          label={t('digest.language')}
          value={language}
          onChange={({ currentTarget: { value } }) => setLanguage(value as DigestLanguage)}
          data={[...LANGUAGES]}
        />
        <Button type="submit" variant="default" loading={saving.isPending}>
          {t('digest.save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => save({ stopped: !stopped })}>
          {t(stopped ? 'digest.start' : 'digest.stop')}
        </Button>
      </div>
      {(stopped || setting.email !== null) && (
        <p className={confirmed || stopped ? classes.muted : classes.late}>
          {t(stopped ? 'digest.stopped' : confirmed ? 'digest.on' : 'digest.unconfirmed')}
        </p>
      )}
      {problems.whole && <Failed message={problems.whole} />}
      {saving.error && <Failed message={saving.error.message} />}
      <Done>{saved && t('digest.saved')}</Done>
    </form>
  );
}

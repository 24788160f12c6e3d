import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DigestLanguage } from '../graph/generated/graphql';

interface Letter {
  readonly email: string;
  readonly language: DigestLanguage;
}

interface LetterFieldsProps {
  readonly letter: Letter;
  readonly set: (letter: Letter) => void;
  readonly error: string | undefined;
}

/** Where the hub sends the link, if anywhere, and in which language it writes. */
export function LetterFields({ letter, set, error }: LetterFieldsProps) {
  const { t } = useTranslation('access');
  return (
    <>
      <TextInput
        type="email"
        label={t('invite.email')}
        description={t('invite.emailHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={letter.email}
        onChange={({ currentTarget: { value } }) => set({ ...letter, email: value })}
        error={error}
        autoComplete="off"
        maxLength={320}
      />
      {letter.email.trim() !== '' && (
        <NativeSelect
          label={t('invite.language')}
          value={letter.language}
          onChange={({ currentTarget: { value } }) => set({ ...letter, language: value as DigestLanguage })}
          data={[
            { value: 'RU', label: t('invite.russian') },
            { value: 'EN', label: t('invite.english') },
          ]}
        />
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { chooseLanguage, useLanguage } from '../i18n';

const OTHER = { ru: { code: 'en', name: 'English' }, en: { code: 'ru', name: 'Русский' } } as const;

/** Names the other language in that language, for those who can't read this one. */
export function LanguageSwitch() {
  const other = OTHER[useLanguage()];
  return (
    <Button
      variant="subtle"
      color="gray"
      size="sm"
      px="xs"
      lang={other.code}
      onClick={() => chooseLanguage(other.code)}
    >
      {other.name}
    </Button>
  );
}

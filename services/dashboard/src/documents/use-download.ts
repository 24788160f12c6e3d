import { useMutation } from '@tanstack/react-query';
import { exportedFile } from '../graph/exported-file';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { saveFile } from '../ui/save-file';

export interface Download {
  readonly address: string;
  /** What the file is called where the hub says nothing. */
  readonly name: string;
}

/** Saves a file that the hub gives to whoever is signed in, which no plain address can ask for. */
export function useDownload() {
  const language = useLanguage();
  const { account, refuse } = useSession();
  return useMutation<void, Error, Download>({
    async mutationFn({ address, name }) {
      const { content } = await exportedFile(address, { account, language, refuse });
      saveFile(content, name);
    },
  });
}

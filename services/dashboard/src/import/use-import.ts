import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import type { AttestingForm } from './attesting.policy';
import type { Choice } from './import-store';
import { ImportStore, type ImportState } from './import-store';

let current: { readonly account: string | null; readonly store: ImportStore } | null = null;

/** The import of an account; another account's is forgotten, as it holds names. */
function storeOf(account: string | null): ImportStore {
  if (current?.account !== account) current = { account, store: new ImportStore() };
  return current.store;
}

export interface Import extends ImportState {
  readonly choose: (choice: Partial<Pick<Choice, 'sheet' | 'college' | 'year' | 'sheets'>>) => void;
  readonly chooseFiles: (files: readonly File[]) => void;
  readonly check: () => void;
  /** Checks the same file once more, by these of its sheets alone. */
  readonly checkSheets: (sheets: readonly string[]) => void;
  /** Checks the same once more, with what the college says to what it would attest. */
  readonly checkAttesting: (attesting: AttestingForm) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Changes a cell of a refused row. */
  readonly type: (key: string, index: number, text: string) => void;
  /** Imports the refused rows again. */
  readonly mend: () => void;
  /** Back to the choice: with the same file, or without. */
  readonly restart: () => void;
  readonly another: () => void;
}

export function useImport(): Import {
  const { account, refuse } = useSession();
  const language = useLanguage();
  const queries = useQueryClient();
  const store = storeOf(account);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const sender = account !== null && {
    account,
    language,
    refuse,
    // Everything that was loaded is asked for again when it is shown next.
    wrote: () => void queries.invalidateQueries({ queryKey: ['graph'] }),
  };
  return {
    ...state,
    choose: (choice) => store.choose(choice),
    chooseFiles: (files) => store.chooseFiles(files),
    check: () => void (sender && store.check(sender)),
    checkSheets: (sheets) => {
      store.choose({ sheets, attesting: state.choice.attesting });
      void (sender && store.check(sender));
    },
    checkAttesting: (attesting) => void (sender && store.checkAgain(attesting, sender)),
    commit: () => void (sender && store.commit(sender)),
    cancel: () => store.cancel(),
    type: (key, index, text) => store.type(key, index, text),
    mend: () => void (sender && store.mend(sender)),
    restart: () => store.restart(),
    another: () => store.another(),
  };
}

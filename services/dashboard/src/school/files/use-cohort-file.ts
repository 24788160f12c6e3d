import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import { useLanguage } from '../../i18n';
import { BEGINNING, next, type Flow } from '../../import/flow.policy';
import type { CohortSheet } from '../../import/lines.type';
import { ImportFailed, sendFile } from '../../import/send-file';
import { useSession } from '../../session/session';

export interface CohortTable {
  readonly sheet: CohortSheet;
  /** Code of the college that hands it in. */
  readonly college: string;
  readonly cohortId: string;
}

interface Sent {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Day of the work that new marks are for; empty for today. */
  readonly markedOn: string;
}

export interface CohortFile {
  readonly flow: Flow;
  readonly check: (file: File, markedOn: string) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly restart: () => void;
}

/** Checks a table of a cohort, and then imports the very bytes that were checked. */
export function useCohortFile({ sheet, college, cohortId }: CohortTable): CohortFile {
  const { account, refuse } = useSession();
  const language = useLanguage();
  const queries = useQueryClient();
  const [flow, tell] = useReducer(next, BEGINNING);
  const sent = useRef<Sent | null>(null);

  async function send(preview: boolean): Promise<void> {
    const { current } = sent;
    if (account === null || !current) return;
    const { name: filename, bytes, markedOn } = current;
    try {
      const told = await sendFile({
        ...{ sheet, college, year: '', filename, bytes, preview, account, language, attesting: {}, sheets: [] },
        cohort: { cohort: cohortId, ...(markedOn === '' ? {} : { markedOn }) },
        signal: new AbortController().signal,
        onProgress: (progress) => tell({ type: 'progress', progress }),
        onFirst: () => undefined,
      });
      tell({ type: 'report', ...told });
    } catch (error) {
      const failure = error instanceof ImportFailed ? error.failure : ({ kind: 'interrupted', message: null } as const);
      tell({ type: 'fail', failure });
      if (failure.kind === 'expired') refuse(account);
    } finally {
      // What failed halfway may have written a part.
      if (!preview) void queries.invalidateQueries({ queryKey: ['graph'] });
    }
  }

  return {
    flow,
    async check(file, markedOn) {
      tell({ type: 'check' });
      sent.current = { name: file.name, bytes: await file.arrayBuffer(), markedOn };
      await send(true);
    },
    async commit() {
      tell({ type: 'commit' });
      await send(false);
    },
    restart: () => tell({ type: 'restart' }),
  };
}

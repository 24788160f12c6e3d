import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../graph/client';
import { RecordAttendanceDocument } from '../graph/generated/graphql';
import { GraphError } from '../graph/graph-error';
import { refusalOf } from '../graph/bulk.policy';
import { wording } from '../graph/query';
import { useAskAgain } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { readTaps, withoutSent, withTaps, type Tap } from './attendance.policy';

/** How often what waits is tried again, besides when the browser says that the network is back. */
const TRY_AGAIN_MS = 20_000;

/** Rows that one call takes. */
const AT_ONCE = 1000;

export interface Taps {
  readonly waiting: readonly Tap[];
  readonly sending: boolean;
  /** Why the hub did not take something, in its words. */
  readonly refused: string | null;
  readonly tap: (tapped: readonly Tap[]) => void;
}

/** What was tapped is kept on this device, for this account and cohort, until the hub has it: no network, nothing lost. */
export function useTaps(cohortId: string): Taps {
  const { account } = useSession();
  const language = useLanguage();
  const askAgain = useAskAgain();
  const place = `hub.attendance.${account}.${cohortId}`;
  const [waiting, setWaiting] = useState(() => readTaps(localStorage.getItem(place)));
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const isSending = useRef(false);

  const keep = useCallback(
    (change: (taps: readonly Tap[]) => Tap[]) => {
      const taps = change(readTaps(localStorage.getItem(place)));
      if (taps.length === 0) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(taps));
      setWaiting(taps);
    },
    [place],
  );

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    let sent: Tap[] = [];
    try {
      for (;;) {
        sent = readTaps(localStorage.getItem(place)).slice(0, AT_ONCE);
        if (sent.length === 0) return;
        setSending(true);
        const variables = { input: { cohortId, rows: sent } };
        const { data, problems } = await send(RecordAttendanceDocument, variables, {
          account,
          language,
          wording: wording(),
        });
        const told = data.recordAttendance;
        if (!told) throw problems[0] ?? new GraphError(wording().unreadable, { code: 'UNREADABLE' });
        setRefused(refusalOf(told) ?? null);
        await askAgain();
        keep((taps) => withoutSent(taps, sent));
      }
    } catch (error) {
      // It waits: nobody answers, or the reader has to sign in again. What is not the reader's to do never will be.
      if (!(error instanceof GraphError)) throw error;
      if (error.code !== 'FORBIDDEN' && error.code !== 'BAD_USER_INPUT') return;
      setRefused(error.message);
      keep((taps) => withoutSent(taps, sent));
    } finally {
      isSending.current = false;
      setSending(false);
    }
  }, [place, cohortId, account, language, askAgain, keep]);

  useEffect(() => {
    const again = () => void flush();
    again();
    window.addEventListener('online', again);
    const timer = window.setInterval(again, TRY_AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      window.clearInterval(timer);
    };
  }, [flush]);

  const tap = useCallback(
    (tapped: readonly Tap[]) => {
      setRefused(null);
      keep((taps) => withTaps(taps, tapped));
      void flush();
    },
    [keep, flush],
  );
  return { waiting, sending, refused, tap };
}

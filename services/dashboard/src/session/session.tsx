import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { becameOf, wayBack } from './back.policy';
import { codeOf } from './link.policy';
import { forgetOnDevice } from './on-device';
import { listenForPresent, present, tellPresent } from './present';
import { listenForRefusals } from './refusals';
import type { Settings } from './settings';
import { askWho, enterByLink, goToSignIn, leave, type Who } from './who';

/** What went otherwise than the reader meant: signing in, staying so, or signing out. */
export type Notice = 'expired' | 'failed' | 'denied' | 'stays';

export interface Session {
  readonly settings: Settings;
  /** Who is signed in; null when nobody is. Parts what one account has loaded from another's. */
  readonly account: string | null;
  /** Whether the reader came by a personal link, which signs in nobody else. */
  readonly byLink: boolean;
  /** How the provider calls the account, for its owner to recognise. */
  readonly name: string | null;
  /** Why the reader is signed out, or still in, until they have closed the message. */
  readonly notice: Notice | null;
  readonly dismissNotice: () => void;
  /** Leaves for the provider; afterwards the reader is back where they were. */
  readonly signIn: () => void;
  readonly signOut: () => void;
  /** The hub knows this account no longer as signed in: it is forgotten, unless another has come since. */
  readonly refuse: (account: string) => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

export interface Beginning {
  readonly settings: Settings;
  readonly who: Who | null;
  readonly byLink: boolean;
  readonly notice: Notice | null;
}

/**
 * Who the reader is as the page opens: at the address of a personal link whoever it is of, elsewhere the account that is
 * signed in, or else whoever has opened a link in this browser. Where the hub can't be asked it is who it was last.
 */
export async function beginSession(settings: Settings, address: Location): Promise<Beginning> {
  const notice = becameOf(address.hash);
  if (notice) history.replaceState(history.state, '', `${address.pathname}${address.search}`);
  const code = codeOf(address.pathname);
  if (code !== null) return { settings, who: await enterByLink(code), byLink: true, notice };
  const last = present();
  const told = await askWho().catch((error: unknown) => {
    // What `fetch` says where nobody answers. Browsers take themselves for online wherever there is a network.
    if (!(error instanceof TypeError)) throw error;
    return { account: last, link: null };
  });
  tellPresent(told.account);
  if (told.account) forgetOnDevice(told.account.account);
  const isOver = last !== null && told.account === null;
  const who = told.account ?? told.link;
  return { settings, who, byLink: who !== null && who === told.link, notice: notice ?? (isOver ? 'expired' : null) };
}

export function SessionProvider({ beginning, children }: { beginning: Beginning; children: ReactNode }) {
  const { settings, byLink } = beginning;
  const [who, setWho] = useState(beginning.who);
  const [notice, setNotice] = useState(beginning.notice);
  const account = who?.account ?? null;

  const refuse = useCallback(
    (refused: string) => {
      if (refused !== account) return;
      setWho(null);
      setNotice('expired');
      if (!byLink) tellPresent(null);
    },
    [account, byLink],
  );
  useEffect(() => listenForRefusals(refuse), [refuse]);

  useEffect(() => {
    if (byLink) return;
    return listenForPresent(() => {
      // A request that fails says so to whoever makes it.
      askWho().then(
        (told) => setWho(told.account),
        () => undefined,
      );
    });
  }, [byLink]);

  const session = useMemo<Session>(
    () => ({
      settings,
      account,
      byLink,
      // A link has no name of its own: the page says whose it is.
      name: byLink ? null : (who?.name ?? account),
      notice,
      dismissNotice: () => setNotice(null),
      signIn: () => goToSignIn(wayBack(`${location.pathname}${location.search}`, history.state)),
      signOut() {
        if (account === null) return;
        forgetOnDevice();
        leave(account).then(
          (next) => {
            if (!byLink) tellPresent(null);
            location.assign(next);
          },
          () => setNotice('stays'),
        );
      },
      refuse,
    }),
    [settings, account, who, byLink, notice, refuse],
  );

  return <SessionContext value={session}>{children}</SessionContext>;
}

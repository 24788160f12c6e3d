import { randomUUID } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import type { Bilingual } from '../../i18n/messages.js';
import { EmbeddedDatabaseError } from './embedded.errors.js';
import { createFile, readIfThere, replaceFile } from '../../files/files.js';
import { processIdentity } from './process-identity.js';

/** Another hub works with this data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';

  constructor(
    readonly dataFolder: string,
    /** The process that owns it. */
    readonly pid: number,
  ) {
    const text = {
      ru: `Папка данных ${dataFolder} занята: с ней работает процесс ${pid}. Остановите его или укажите другую в HUB_DATA.`,
      en: `The data folder ${dataFolder} is in use by process ${pid}. Stop it, or name another one in HUB_DATA.`,
    };
    super(text.en);
    this.text = text;
  }

  readonly text: Bilingual;
}

interface Holder {
  readonly pid: number;
  /** Tells the process from a later one with the same pid. */
  readonly identity: string | null;
  /** Tells this hold of the lock from every other. */
  readonly nonce: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a data folder for this process, also from an owner that died without giving it back.
 * @throws DataFolderInUse when the owner is alive (also when it is this very process).
 */
export async function acquireLock(path: string, dataFolder: string): Promise<Lock> {
  const own: Holder = { pid: process.pid, identity: await processIdentity(process.pid), nonce: randomUUID() };
  for (;;) {
    if (await createFile(path, JSON.stringify(own))) break;
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (await isAlive(holder)) throw new DataFolderInUse(dataFolder, holder.pid);
    // Of several that find the same dead owner one may replace it: who holds the lock on replacing that very hold.
    // Whoever read the old hold before it was replaced, and claims after the claim was given back, sees the new one.
    const claim = await acquireLock(`${path}.${holder.nonce}`, dataFolder);
    try {
      if ((await readHolder(path))?.nonce !== holder.nonce) continue;
      await replaceFile(path, JSON.stringify(own));
      break;
    } finally {
      await claim.release();
    }
  }
  return {
    async release() {
      if ((await readHolder(path))?.nonce === own.nonce) await unlink(path);
    },
  };
}

/** Whether the lock's owner died without giving it back. */
export async function isAbandoned(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  return holder !== null && !(await isAlive(holder));
}

async function readHolder(path: string): Promise<Holder | null> {
  const text = await readIfThere(path);
  return text === null ? null : parsed(text, path);
}

/** Whoever wrote something else there may be at work: only a person can tell. */
function parsed(text: string, path: string): Holder {
  try {
    const holder = JSON.parse(text) as Holder | null;
    if (Number.isSafeInteger(holder?.pid) && typeof holder?.nonce === 'string') return holder;
  } catch {
    // Said below.
  }
  throw new EmbeddedDatabaseError(
    `В файле ${path} не замок хаба: если с этой папкой данных никто не работает, удалите его`,
    `${path} holds no lock of a hub: delete it if nobody works with this data folder`,
  );
}

async function isAlive(holder: Holder): Promise<boolean> {
  const identity = await processIdentity(holder.pid);
  return identity !== null && identity === holder.identity;
}

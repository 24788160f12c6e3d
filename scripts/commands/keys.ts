import { dropFormerLogin, makeServiceLogin } from '#kernel/database/service-login.js';
import { createLog } from '#kernel/log/log.js';
import { rotateKey } from '#kernel/session/rotate-keys.js';
import { CommandError, inLanguage } from '../command-error.js';
import { findDatabase } from '../runtime/database.js';
import { definitionOf } from '../subgraphs.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface RotateOptions extends GivenSettings {
  readonly atOnce?: boolean;
}

interface LoginOptions extends GivenSettings {
  readonly retire?: boolean;
}

/** `hub keys rotate`: a new key for the hub's own tokens. Hubs that run take it with their next token. */
export async function rotate({ atOnce = false, ...settings }: RotateOptions): Promise<void> {
  const { kid, until } = await rotateKey(settingsOf(settings).dataFolder, { atOnce });
  console.log(kid);
  console.error(inLanguage(until === null ? VOID : goodUntil(until)));
}

/** `hub keys login NAME`: a new login for a subgraph apart; its address is printed alone. Runs next to the database. */
export async function login(name: string, { retire = false, ...settings }: LoginOptions): Promise<void> {
  const service = definitionOf(name).database.name;
  const database = await findDatabase(settingsOf(settings), createLog({ level: 'silent', name: 'keys' }));
  try {
    if (retire) {
      if (!(await dropFormerLogin(database.ownerUrl, service))) throw new CommandError(NO_FORMER);
      console.error(inLanguage(RETIRED));
    } else {
      console.log(await makeServiceLogin(database.ownerUrl, service));
      console.error(inLanguage(made(name)));
    }
  } finally {
    await database.close();
  }
}

const goodUntil = (until: Date) => ({
  ru: `Новый ключ уже подписывает токены; прежний только проверяет их, до ${until.toISOString()}.`,
  en: `The new key signs from now on; the former one verifies alone, until ${until.toISOString()}.`,
});

const VOID = {
  ru: 'Новый ключ уже подписывает токены; подписанные прежними ключами перестанут действовать не позже чем через две минуты.',
  en: 'The new key signs from now on; what former keys have signed is void within two minutes.',
};

const made = (name: string) => ({
  ru: `Адрес с паролем напечатан один раз и нигде не хранится: задайте его в HUB_SERVICE_DATABASE_URL и перезапустите ${name}. Прежний вход действует; закройте его потом: hub keys login ${name} --retire.`,
  en: `The address with the password is printed this once and kept nowhere: set it as HUB_SERVICE_DATABASE_URL and restart ${name}. The former login works on; close it then: hub keys login ${name} --retire.`,
});

const RETIRED = { ru: 'Прежний вход закрыт.', en: 'The former login is closed.' };

const NO_FORMER = { ru: 'Прежнего входа нет: закрывать нечего.', en: 'There is no former login to close.' };

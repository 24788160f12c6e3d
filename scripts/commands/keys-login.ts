import { dropFormerLogin, makeServiceLogin } from '#kernel/database/service-login.js';
import { createLog } from '#kernel/log/log.js';
import { CommandError, inLanguage } from '../command-error.js';
import { findDatabase } from '../runtime/database.js';
import { definitionOf } from '../subgraphs.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface LoginOptions extends GivenSettings {
  readonly retire?: boolean;
}

/** `hub keys login NAME`: a new login for a subgraph apart; its address is printed alone. Runs next to the database. */
export async function keysLogin(name: string, { retire = false, ...settings }: LoginOptions): Promise<void> {
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

const made = (name: string) => ({
  ru: `Адрес с паролем напечатан один раз и нигде не хранится: задайте его в HUB_SERVICE_DATABASE_URL и перезапустите ${name}. Прежний вход действует; закройте его потом: hub keys login ${name} --retire.`,
  en: `The address with the password is printed this once and kept nowhere: set it as HUB_SERVICE_DATABASE_URL and restart ${name}. The former login works on; close it then: hub keys login ${name} --retire.`,
});

const RETIRED = { ru: 'Прежний вход закрыт.', en: 'The former login is closed.' };

const NO_FORMER = { ru: 'Прежнего входа нет: закрывать нечего.', en: 'There is no former login to close.' };

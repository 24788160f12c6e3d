import { connect } from '#kernel/database/connection.js';
import { createLog } from '#kernel/log/log.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { findDatabase } from '../runtime/database.js';
import { digestReport, type DigestReport } from '../runtime/digests/report.repository.js';
import { languageOf } from './language.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface DigestsOptions extends GivenSettings {
  readonly json?: boolean;
  readonly language?: string;
}

/** `hub digests`: what became of the digests of the latest weeks, and who gets none and why. Numbers alone. */
export async function digests({ json, language, ...settings }: DigestsOptions): Promise<void> {
  const config = settingsOf(settings);
  const spoken = languageOf(language);
  const database = await findDatabase(config, createLog({ level: 'silent', name: 'digests' }));
  try {
    const client = await connect(database.ownerUrl);
    const report = await digestReport(client).finally(() => client.end());
    if (json) return console.log(JSON.stringify({ mail: config.mail !== undefined, ...report }, null, 2));
    console.log(printed(report, config.mail !== undefined, (text) => text[spoken]));
  } finally {
    await database.close();
  }
}

function printed({ weeks, reach }: DigestReport, mail: boolean, say: (text: Bilingual) => string): string {
  const { people, withoutConsent, withoutAddress, stopped, reached, staff, staffUnconfirmed, staffReached } = reach;
  const lines = weeks.map(({ day, state, digests: count }) => `  ${day}  ${say(STATES[state]).padEnd(34)} ${count}`);
  const who = [
    [TEXTS.people, people],
    [TEXTS.withoutConsent, withoutConsent],
    [TEXTS.withoutAddress, withoutAddress],
    [TEXTS.stopped, stopped],
    [TEXTS.reached, reached],
    [TEXTS.staff, staff],
    [TEXTS.staffUnconfirmed, staffUnconfirmed],
    [TEXTS.staffReached, staffReached],
  ] as const;
  return [
    say(mail ? TEXTS.on : TEXTS.off),
    ...(lines.length > 0 ? lines : [`  ${say(TEXTS.none)}`]),
    ...who.map(([text, count]) => `  ${say(text).padEnd(46)} ${count}`),
  ].join('\n');
}

const STATES: Readonly<Record<DigestReport['weeks'][number]['state'], Bilingual>> = {
  PREPARED: { ru: 'ждут отправки', en: 'wait to be sent' },
  HANDED_OVER: { ru: 'отправляются', en: 'are being sent' },
  SENT: { ru: 'отправлены', en: 'sent' },
  FAILED: { ru: 'не приняты', en: 'failed' },
  UNCERTAIN: { ru: 'неизвестно, повторно не отправлены', en: 'uncertain, not sent again' },
  STOPPED: { ru: 'не отправлены: писать нельзя', en: 'held back: not to be written to' },
};

const TEXTS = {
  on: { ru: 'Дайджесты по почте за последние недели', en: 'Digests by e-mail of the latest weeks' },
  off: {
    ru: 'Почтовый сервер не задан (HUB_SMTP_URL): дайджесты не отправляются',
    en: 'No mail server is set (HUB_SMTP_URL): no digests are sent',
  },
  none: { ru: 'Дайджестов ещё не было', en: 'There have been no digests yet' },
  people: { ru: 'Участников в базах', en: 'People in the bases' },
  withoutConsent: { ru: '  без действующего согласия', en: '  without a consent in force' },
  withoutAddress: { ru: '  без адреса почты', en: '  without an address' },
  stopped: { ru: '  отказались', en: '  want none' },
  reached: { ru: '  получают, когда что-то ждёт', en: '  get one when something waits' },
  staff: { ru: 'Учётных записей сотрудников', en: 'Accounts of staff' },
  staffUnconfirmed: { ru: '  ещё не подтвердили адрес', en: '  have not confirmed their address yet' },
  staffReached: { ru: '  подтвердили адрес и получают', en: '  confirmed an address and get one' },
} as const satisfies Record<string, Bilingual>;

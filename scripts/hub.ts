#!/usr/bin/env node
import { Command } from 'commander';
import type { Language } from '#kernel/session/session.js';
import { CommandError } from './command-error.js';
import { Interrupted, listenToSignals } from './runtime/stopping.js';

listenToSignals();

/** Loads a command when it is called: `hub --help` needs none of them, and most need the whole hub. */
const command =
  <Name extends string>(load: () => Promise<Record<Name, (...args: never[]) => Promise<void>>>, name: Name) =>
  async (...args: unknown[]): Promise<void> =>
    (await load())[name](...(args as never[]));

const many = (value: string, before: string[] = []) => [...before, value];

const program = new Command('hub')
  .description('College Mentoring Hub: наставничество в колледжах региона / mentoring in the colleges of a region')
  .showHelpAfterError();

program
  .command('start')
  .description('запустить хаб: база, подграфы, шлюз / start the hub: database, subgraphs, gateway')
  .option('--empty', 'не загружать учебный регион в пустую базу / no sample region in an empty database')
  .action(command(() => import('./commands/start.js'), 'start'));

program
  .command('serve <subgraph>')
  .description('запустить один подграф / run one subgraph: participants, programs, school, monitoring')
  .action(command(() => import('./commands/serve.js'), 'serve'));

program
  .command('token')
  .description('напечатать токен на 15 минут / print a token for 15 minutes')
  .requiredOption('--role <role>', 'роль, можно несколько / role, may be repeated', many)
  .option('--region <code>', 'код региона / code of a region, may be repeated', many)
  .option('--college <code>', 'код колледжа / code of a college, may be repeated', many)
  .option('--person <id>', 'id участника / id of a person, may be repeated', many)
  .action(command(() => import('./commands/token.js'), 'token'));

program
  .command('verify')
  .description('пересчитать показатели по первичным записям / recount the figures from the facts')
  .option('--json', 'отчёт как JSON / the report as JSON')
  .option('--language <language>', 'язык отчёта: ru, en / language of the report: ru, en')
  .action(command(() => import('./commands/verify.js'), 'verify'));

program
  .command('import <kind> <file>')
  .description('загрузить базу колледжа / import the base of a college: mentors, mentees')
  .requiredOption('--college <code>', 'код колледжа / code of the college')
  .requiredOption('--year <year>', 'учебный год / academic year, 2024/2025')
  .option('--dry-run', 'только проверить / only check, write nothing')
  .option('--refused <file>', 'сохранить отклонённые строки с причинами, .xlsx / save refused rows with their reasons')
  .option('--json', 'отчёт для программ / report for programs')
  .option('--language <language>', 'язык отчёта, ru или en / language of the report, ru or en', 'ru')
  .action(command(() => import('./commands/import.js'), 'importCommand'));

program
  .command('export <kind>')
  .description('выгрузить базу колледжа / export the base of a college: mentors, mentees')
  .requiredOption('--college <code>', 'код колледжа / code of the college')
  .requiredOption('--out <file>', 'куда записать, .xlsx или .csv / where to write, .xlsx or .csv')
  .option('--year <year>', 'учебный год, по умолчанию текущий / academic year, the running one by default')
  .option('--encoding <encoding>', 'для .csv: utf-8, windows-1251 / of a .csv: utf-8, windows-1251')
  .option('--language <language>', 'язык сообщений, ru или en / language of messages, ru or en', 'ru')
  .action(command(() => import('./commands/export.js'), 'exportCommand'));

program
  .command('headcount <file>')
  .description('загрузить численность колледжей / import the headcounts of colleges')
  .option('--dry-run', 'только проверить / only check, write nothing')
  .option('--json', 'отчёт для программ / report for programs')
  .option('--language <language>', 'язык отчёта, ru или en / language of the report, ru or en', 'ru')
  .action(command(() => import('./commands/headcount.js'), 'headcount'));

program
  .command('seed')
  .description('заполнить пустой хаб условными данными / fill an empty hub with made-up data: a region, a country')
  .requiredOption('--size <size>', 'region: 60 000 обучающихся / learners; country: 3 500 000')
  .option('--seed <number>', 'одно число – одни и те же данные / the same number, the same data', '1')
  .action(command(() => import('./commands/seed.js'), 'seed'));

program
  .command('schema')
  .description('записать schema/ по коду / write schema/ from the code')
  .option('--check', 'только сравнить / only compare')
  .option('--release', 'это выпуск: на этот граф клиенты полагаются / this is a release: clients rely on this graph')
  .action(command(() => import('./commands/schema.js'), 'schema'));

/** The language that was asked for; a refusal says the same in both until one is. */
let language: Language | null = null;
program.hook('preAction', (_, called) => {
  const given: unknown = called.getOptionValue('language');
  const chosen = called.getOptionValueSource('language') === 'cli' && (given === 'ru' || given === 'en');
  language = chosen ? given : null;
});

/** Errors whose message is written for whoever started the command. Anything else is ours to mend and comes with its stack. */
const IN_WORDS = new Set(['CommandError', 'ConfigError', 'DataFolderInUse', 'EmbeddedDatabaseError', 'SheetError']);

function wordsFor(error: Error): string | Error {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return 'Порт занят другой программой; задайте свободный в PORT.\nThe port is taken by another program; set a free one in PORT.';
  }
  if (error instanceof CommandError && language) return error.text[language];
  return IN_WORDS.has(error.name) ? error.message.trim() : error;
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const interrupted = error instanceof Interrupted;
  if (!interrupted) console.error(wordsFor(error));
  process.exitCode = interrupted || error instanceof CommandError ? error.exitCode : 1;
}

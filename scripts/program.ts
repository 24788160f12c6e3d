import { types } from 'node:util';
import { Command, CommanderError } from 'commander';
import { ROLES } from '#kernel/session/roles.js';
import type { Language } from '#kernel/i18n/messages.js';
import { CommandError, inLanguage } from './command-error.js';
import { failureWords } from './failure.js';
import { Interrupted, listenToSignals } from './runtime/stopping.js';
import { MISUSED, usageError } from './usage.js';

listenToSignals();

/** Loads a command when it is called: `hub --help` needs none of them, and most need the whole hub. */
const command =
  <Name extends string>(load: () => Promise<Record<Name, (...args: never[]) => Promise<void>>>, name: Name) =>
  async (...args: unknown[]): Promise<void> =>
    (await load())[name](...(args as never[]));

const many = (value: string, before: string[] = []) => [...before, value];

/** Options that stand for a variable of the environment. */
const DATA = ['--data <folder>', 'папка данных, иначе HUB_DATA / the data folder, HUB_DATA otherwise'] as const;
const HUB = ['--hub <address>', 'адрес работающего хаба, иначе HUB_URL / address of the running hub, HUB_URL otherwise'] as const; // prettier-ignore
const AUDIENCE = ['--audience <name>', 'для кого токен, иначе OIDC_AUDIENCE / whom the token is for, OIDC_AUDIENCE otherwise'] as const; // prettier-ignore
const ACCEPT_WARNINGS = [
  '--accept-warnings',
  'загрузить, несмотря на предупреждения / import in spite of warnings',
] as const;
const LANGUAGE = ['--language <language>', 'язык: ru (по умолчанию), en / language: ru (the default), en'] as const;

/** All commands, with the words that they take. */
function commands(words: readonly string[]): Command {
  const program = new Command('hub').description(
    'College Mentoring Hub: наставничество в колледжах региона / mentoring in the colleges of a region',
  );

  program
    .command('start')
    .description('запустить хаб: база, подграфы, шлюз / start the hub: database, subgraphs, gateway')
    .option('--empty', 'не загружать учебный регион в пустую базу / no sample region in an empty database')
    .option(...DATA)
    .action(command(() => import('./commands/start.js'), 'start'));

  program
    .command('serve <subgraph>')
    .description(
      'запустить один подграф: participants, programs, school, monitoring / run one subgraph: participants, programs, school, monitoring',
    )
    .option(...DATA)
    .action(command(() => import('./commands/serve.js'), 'serve'));

  program
    .command('token')
    .description('напечатать токен на 15 минут / print a token for 15 minutes')
    .requiredOption(
      '--role <role>',
      `роль, можно несколько: ${ROLES.join(', ')} / role, may be repeated: ${ROLES.join(', ')}`,
      many,
    )
    .option('--region <code>', 'код региона, можно несколько / code of a region, may be repeated', many)
    .option('--college <code>', 'код колледжа, можно несколько / code of a college, may be repeated', many)
    .option('--person <id>', 'id участника, можно несколько / id of a person, may be repeated', many)
    .option(...DATA)
    .option(...HUB)
    .option(...AUDIENCE)
    .action(command(() => import('./commands/token.js'), 'token'));

  const keys = program
    .command('keys')
    .description('сменить ключи и входы без остановки хаба / change keys and logins while the hub runs');
  keys
    .command('rotate')
    .description(
      'новый ключ подписи токенов; прежний ещё проверяет свои / a new key to sign tokens; the former one verifies its own',
    ) // prettier-ignore
    .option('--at-once', 'прежние ключи больше не проверяют ничего / former keys verify nothing any more')
    .option(...DATA)
    .action(command(() => import('./commands/keys-rotate.js'), 'keysRotate'));
  keys
    .command('login <subgraph>')
    .description('новый вход в базу для отдельного подграфа / a new database login for a subgraph apart')
    .option('--retire', 'закрыть прежний вход / close the former login')
    .option(...DATA)
    .action(command(() => import('./commands/keys-login.js'), 'keysLogin'));

  program
    .command('verify')
    .description('пересчитать показатели по первичным записям / recount the figures from the facts')
    .option('--json', 'отчёт как JSON / the report as JSON')
    .option(...LANGUAGE)
    .option(...DATA)
    .action(command(() => import('./commands/verify.js'), 'verify'));

  program
    .command('backup <file>')
    .description(
      'записать весь хаб в один файл, не останавливая его / write all of a hub into one file, while it works',
    )
    .option(...LANGUAGE)
    .option(...DATA)
    .action(command(() => import('./commands/backup.js'), 'backup'));

  program
    .command('restore <file>')
    .description('восстановить хаб из резервной копии / make a hub of a backup')
    .option('--replace', 'заменить хаб, который здесь есть / replace the hub that is here')
    .option(...LANGUAGE)
    .option(...DATA)
    .action(command(() => import('./commands/restore.js'), 'restore'));

  program
    .command('digests')
    .description('что стало с дайджестами по почте / what became of the digests by e-mail')
    .option('--json', 'отчёт как JSON / the report as JSON')
    .option(...LANGUAGE)
    .option(...DATA)
    .action(command(() => import('./commands/digests.js'), 'digests'));

  program
    .command('imports')
    .description('какие загрузки идут, прерваны и завершены / which imports are at work, broke off and have ended')
    .option('--json', 'список как JSON / the list as JSON')
    .option(...LANGUAGE)
    .option(...DATA)
    .action(command(() => import('./commands/imports.js'), 'imports'));

  program
    .command('bi-login')
    .description(
      'создать вход для BI-систем или сменить его пароль / make a login for BI tools, or change its password',
    )
    .option('--name <name>', 'имя входа / name of the login', 'bi_reader')
    .option('--revoke', 'отозвать вход / take the login away')
    .option(...DATA)
    .action(command(() => import('./commands/bi-login.js'), 'biLogin'));

  program
    .command('import <kind> <file>')
    .description(
      'загрузить базу (mentors, mentees), результаты группы или заявки в неё (results, applicants) / import a base, or results of a cohort or applications to it',
    ) // prettier-ignore
    .requiredOption('--college <code>', 'код колледжа / code of the college')
    .option('--year <year>', 'учебный год базы: 2024/2025 / academic year of a base: 2024/2025')
    .option('--cohort <id>', 'группа: id из адреса её страницы / the cohort: the id in the address of its page')
    .option('--marked-on <day>', 'день новых оценок, иначе сегодня / day of new marks, otherwise today')
    .option('--dry-run', 'только проверить / only check, write nothing')
    .option(...ACCEPT_WARNINGS)
    .option('--attest-consents', 'колледж подтверждает согласия / the college attests the consents')
    .option('--order-number <number>', 'номер приказа о парах / number of the order on pairs')
    .option('--order-date <day>', 'дата приказа: 2024-09-01 / date of the order: 2024-09-01')
    .option('--order-acts-from <day>', 'с какого дня приказ действует / day from which the order acts')
    .option('--without-order', 'приказа ещё нет: пары станут предложениями / no order yet: pairs become proposals')
    .option(
      '--without-attesting',
      'ничего не подтверждать: люди без согласий, без пар / attest nothing: people without consents, no pairs',
    ) // prettier-ignore
    .option('--sheet <names...>', 'загрузить только эти листы / take these sheets only')
    .option(
      '--refused <file>',
      'сохранить отклонённые строки с причинами, .xlsx / save refused rows with their reasons, .xlsx',
    )
    .option('--json', 'отчёт для программ / report for programs')
    .option(...LANGUAGE)
    .option(...DATA)
    .option(...HUB)
    .action(command(() => import('./commands/import.js'), 'importCommand'));

  program
    .command('export <kind>')
    .description('выгрузить базу колледжа: mentors, mentees / export the base of a college: mentors, mentees')
    .requiredOption('--college <code>', 'код колледжа / code of the college')
    .requiredOption('--out <file>', 'куда записать, .xlsx или .csv / where to write, .xlsx or .csv')
    .option('--year <year>', 'учебный год, по умолчанию текущий / academic year, the running one by default')
    .option('--encoding <encoding>', 'для .csv: utf-8, windows-1251 / of a .csv: utf-8, windows-1251')
    .option(...LANGUAGE)
    .option(...DATA)
    .option(...HUB)
    .action(command(() => import('./commands/export.js'), 'exportCommand'));

  program
    .command('template <kind>')
    .description(
      'таблица для заполнения: mentors, mentees, headcount, results / a table to be filled: mentors, mentees, headcount, results',
    )
    .requiredOption('--out <file>', 'куда записать, .xlsx или .ods / where to write, .xlsx or .ods')
    .option(
      '--college <code>',
      'с формами региона этого колледжа; для results – кто ведёт группу / with the forms of this college’s region; of results the host',
    )
    .option(
      '--cohort <id>',
      'для results: группа, как в адресе её страницы / of results: the cohort, as in its address',
    )
    .option(...LANGUAGE)
    .option(...DATA)
    .option(...HUB)
    .action(command(() => import('./commands/template.js'), 'template'));

  program
    .command('headcount <file>')
    .description('загрузить численность колледжей / import the headcounts of colleges')
    .option('--college <code>', 'код колледжа, если в таблице его нет / code of the college, where the table has none')
    .option('--confirm', 'числа верны, хотя и резко изменились / the numbers are right, although they jump')
    .option('--dry-run', 'только проверить / only check, write nothing')
    .option(...ACCEPT_WARNINGS)
    .option('--json', 'отчёт для программ / report for programs')
    .option(...LANGUAGE)
    .option(...DATA)
    .option(...HUB)
    .action(command(() => import('./commands/headcount.js'), 'headcount'));

  program
    .command('seed')
    .description('заполнить пустой хаб условными данными / fill an empty hub with made-up data')
    .requiredOption(
      '--size <size>',
      'region: 60 000 обучающихся, country: 3 500 000 / region: 60,000 learners, country: 3,500,000',
    )
    .option('--seed <number>', 'одно число – одни и те же данные / the same number, the same data', '1')
    .option(...DATA)
    .action(command(() => import('./commands/seed.js'), 'seed'));

  program
    .command('schema')
    .description('записать schema/ по коду / write schema/ from the code')
    .option('--check', 'только сравнить / only compare')
    .option('--release', 'это выпуск: на этот граф клиенты полагаются / this is a release: clients rely on this graph')
    .action(command(() => import('./commands/schema.js'), 'schema'));

  for (const each of [program, ...program.commands, ...keys.commands]) {
    each.configureOutput({ outputError: () => undefined }).exitOverride((error: CommanderError) => {
      // Help that was asked for, or printed in its stead, has been said.
      throw error.code.startsWith('commander.help') ? error : usageError(each, error, words);
    });
  }
  return program;
}

/** Runs the command that these words are; says what is wrong, and sets the exit code. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    await commands(words).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    const told = error instanceof Interrupted || error instanceof CommanderError;
    const text = failureWords(error);
    if (!told) console.error(text ? inLanguage(text, languageAsked(words)) : error);
    // A command may have said already how it ends when it fails.
    const failed = process.exitCode ?? 1;
    process.exitCode = told || error instanceof CommandError ? (error.exitCode ?? failed) : failed;
    if (error instanceof CommanderError && error.code === 'commander.help') process.exitCode = MISUSED;
  }
}

/** The language that a command was asked to speak, were it by a line that is wrong elsewhere. */
function languageAsked(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
  return asked === 'ru' || asked === 'en' ? asked : undefined;
}

import type { Command, CommanderError, Option } from 'commander';
import { CommandError } from './command-error.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** How a command ends that was called in a way it does not know, as distinct from one that could not do its work. */
export const MISUSED = 2;

/** Texts of the help stand side by side, since commander speaks no language: "по-русски / in English". */
export function bothOf(description: string): Bilingual {
  const [ru = '', en = ru] = description.split(' / ');
  return { ru, en };
}

/** What was wrong with the words of a command line, and what they should be. */
export function usageError(command: Command, error: CommanderError, words: readonly string[]): CommandError {
  const { ru, en } = sentence(command, error, words);
  const help = ['npm run hub --', ...pathOf(command), '--help'].join(' ');
  return new CommandError({ ru: `${ru} Подробнее: ${help}`, en: `${en} More: ${help}` }, MISUSED);
}

function sentence(command: Command, error: CommanderError, words: readonly string[]): Bilingual {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  // A misspelt option is told of before what it was meant to give.
  const unknown = error.code === 'commander.unknownOption' ? quoted : unknownOption(command, words);
  if (unknown !== undefined) return noSuchOption(command, unknown);
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = command.commands.map((each) => each.name()).join(', ');
      return { ru: `Команды ${quoted} нет; есть ${names}.`, en: `There is no command ${quoted}; there are ${names}.` };
    }
    case 'commander.missingMandatoryOptionValue':
      return missing(command.options.filter((option) => option.mandatory && !isGiven(command, option)));
    case 'commander.optionMissingArgument':
      return missing(command.options.filter(({ flags }) => flags === quoted));
    case 'commander.missingArgument': {
      const { ru, en } = bothOf(command.description());
      const usage = command.registeredArguments.map((each) => `<${each.name()}>`).join(' ');
      return {
        ru: `Не задано <${quoted}>: ${command.name()} ${usage} – ${ru}.`,
        en: `<${quoted}> is missing: ${command.name()} ${usage} – ${en}.`,
      };
    }
    case 'commander.excessArguments':
      return { ru: `Лишние слова в команде ${command.name()}.`, en: `There are words too many for ${command.name()}.` };
    default:
      return { ru: error.message, en: error.message };
  }
}

function missing(options: readonly Option[]): Bilingual {
  const said = (language: keyof Bilingual) =>
    options.map(({ flags, description }) => `${flags} (${bothOf(description)[language]})`).join(', ');
  return { ru: `Не задано: ${said('ru')}.`, en: `Missing: ${said('en')}.` };
}

function noSuchOption(command: Command, name: string): Bilingual {
  const names = command.options.map(({ long }) => long).join(', ');
  const known = names === '' ? { ru: '', en: '' } : { ru: `; есть ${names}`, en: `; there are ${names}` };
  return { ru: `Опции ${name} нет${known.ru}.`, en: `There is no option ${name}${known.en}.` };
}

function unknownOption(command: Command, words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  return words
    .slice(0, end < 0 ? undefined : end)
    .filter((word) => /^--[a-z]/.test(word) && word !== '--help')
    .map((word) => word.split('=')[0]!)
    .find((name) => !command.options.some(({ long }) => long === name));
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValue(option.attributeName()) !== undefined;
}

function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [];
}

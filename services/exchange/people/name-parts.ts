import type { CellProblem } from '../workbook/problems.js';
import { isCommonGivenName } from './given-names.data.js';
import { NAME_REFUSALS } from './name.problems.js';
import { tokensOf, type Token } from './name-tokens.js';
import { isInitial, isPatronymic, looksLikeFamilyName, nameOfWords } from './name.js';
import { AND_WORDS, JOINING_WORDS, MORE_WORDS, NO_NAME_WORDS, STATES } from './remarks.data.js';
import { RELATIVES, TITLE_ABBREVIATIONS } from './titles.data.js';
import { isCapitals, isLower, isOrganisation, isTitle, isTitleModifier, key } from './titles.policy.js';

/** Words that stand together: a name, a part of one, or several without anything between. */
export interface Run {
  readonly words: readonly string[];
  readonly mark: string | null;
  /** How it stands behind the run before: a line's end or a comma between, which may tear a name, or more than that. */
  readonly behind: 'gap' | 'apart';
}

/** What a cell with names consists of. */
export interface NameParts {
  readonly runs: readonly Run[];
  /** What was said besides: titles, posts, groups, days, remarks. */
  readonly notes: readonly string[];
  /** Why the cell can't be read, whatever the runs are. */
  readonly problem: CellProblem | null;
}

/** Takes a cell apart. Every sign of it goes into a run or a note, or is the problem. */
export function partsOf(text: string): NameParts {
  return new Parts(text).read();
}

class Parts {
  readonly #tokens: Token[];
  readonly #runs: Run[] = [];
  readonly #notes: string[] = [];
  readonly #inCapitals: boolean;
  #words: string[] = [];
  #behind: Run['behind'] = 'apart';
  #problem: CellProblem | null = null;
  #at = 0;

  constructor(private readonly text: string) {
    this.#tokens = [...tokensOf(text)];
    this.#inCapitals = text === text.toUpperCase();
  }

  read(): NameParts {
    for (; this.#at < this.#tokens.length; this.#at += 1) this.#take(this.#tokens[this.#at]!);
    this.#endRun('apart');
    return { runs: this.#runs, notes: this.#notes, problem: this.#problem };
  }

  #take(token: Token): void {
    const { kind, text } = token;
    if (kind === 'word') this.#takeWord(text);
    else if (kind === 'initial') this.#words.push(text);
    else if (kind === 'gap') this.#endRun('gap');
    else if (kind === 'apart') this.#endRun('apart');
    else if (kind === 'dash') this.#takeDash();
    else if (kind === 'post') this.#takeTitle();
    else if (kind === 'mark') this.#takeMark(text);
    else if (kind === 'bracket') this.#takeBracket(text);
    else if (kind === 'quoted') this.#takeQuoted(text);
    else if (kind === 'number') this.#takeNumber(text);
    else if (kind === 'note' || kind === 'abbreviation') this.#note(text);
    else if (kind === 'strange') this.#problem ??= NAME_REFUSALS.unaccounted(text, this.text);
    else this.#endRun('apart');
  }

  #endRun(next: Run['behind']): void {
    if (this.#words.length > 0) {
      this.#runs.push({ words: this.#words, mark: null, behind: this.#behind });
      this.#words = [];
      this.#behind = next;
    } else if (next === 'apart') {
      this.#behind = next;
    }
  }

  /** A note parts names, but for what stands in brackets. */
  #note(text: string): void {
    this.#endRun('apart');
    this.#notes.push(text);
  }

  #next(offset = 1): Token | undefined {
    return this.#tokens[this.#at + offset];
  }

  #takeWord(word: string): void {
    const folded = key(word);
    const following = this.#next();
    const isAnd = AND_WORDS.has(folded) || (folded === 'а' && key(following?.text ?? '') === 'также');
    if (isAnd && (isLower(word) || this.#inCapitals)) this.#takeAnd();
    else if (RELATIVES.has(folded)) this.#takeRelative();
    else if (isOrganisation(word)) this.#takeOrganisation();
    else if (this.#beginsTitle(word)) this.#takeTitle();
    else if (STATES.has(folded) && (isLower(word) || this.#words.length > 1)) this.#takeTitle();
    else this.#words.push(word);
  }

  /** «и» parts two people; «и др.» says that somebody isn't named. */
  #takeAnd(): void {
    const following = this.#next();
    if (following?.kind !== 'initial' && MORE_WORDS.has(key(following?.text ?? '')))
      this.#problem ??= NAME_REFUSALS.unnamed(this.text);
    else if (/^т\.$/iu.test(following?.text ?? '')) this.#problem ??= NAME_REFUSALS.unnamed(this.text);
    this.#endRun('apart');
  }

  /** «мать Иванова О.П.»: up to the next sign that parts people, all is theirs. */
  #takeRelative(): void {
    this.#note(this.#collect((token) => ['word', 'initial', 'dash', 'colon', 'note', 'number'].includes(token.kind)));
  }

  #takeOrganisation(): void {
    const named = this.#collect(
      ({ kind, text }) =>
        kind === 'quoted' || kind === 'number' || (kind === 'word' && (isLower(text) || isCapitals(text))),
    );
    const isNamed = named.includes(' ') && !/\p{L}$/u.test(named);
    if (isNamed) this.#note(named);
    else this.#problem ??= NAME_REFUSALS.unaccounted(named, this.text);
  }

  #beginsTitle(word: string): boolean {
    if (isTitle(word)) return true;
    if (!isTitleModifier(word)) return false;
    const following = this.#next();
    return following?.kind === 'word' && (isTitle(following.text) || isTitleModifier(following.text));
  }

  /** «мастер производственного обучения», «зам. директора по УВР», «директор ООО «Заря»»: as far as no name begins. */
  #takeTitle(): void {
    this.#note(this.#collect((token, offset) => this.#belongsToTitle(token, offset)));
  }

  #belongsToTitle({ kind, text }: Token, offset: number): boolean {
    if (kind === 'abbreviation' || (kind === 'number' && text.startsWith('№'))) return true;
    if (kind === 'quoted') return !holdsPerson(text) && this.#follows(offset);
    if (kind === 'initial') return this.#isShortPost(offset);
    if (kind !== 'word') return false;
    if (isTitle(text) || isTitleModifier(text) || isOrganisation(text)) return true;
    if (isLower(text)) return this.#goesOn(offset);
    if (this.#inCapitals || !isCapitals(text)) return false;
    if (TITLE_ABBREVIATIONS.has(text)) return true;
    // «преподаватель СКК Хохлов», but «преподаватель ЮШИНА ЭММА»
    const following = this.#next(offset + 1);
    const namesBegin = following?.kind === 'initial' || (following?.kind === 'word' && isCapitals(following.text));
    return text.length <= MAX_ABBREVIATION && !namesBegin && this.#follows(offset);
  }

  /** Whether a word in small letters belongs to the title before it, and says nothing that could be of people. */
  #goesOn(offset: number): boolean {
    const word = key(this.#next(offset)!.text);
    if (NO_NAME_WORDS.has(word) || MORE_WORDS.has(word)) return false;
    const following = key(this.#next(offset + 1)?.text ?? '');
    return AND_WORDS.has(word) ? !MORE_WORDS.has(following.replace('.', '')) : !this.#beginsName(offset);
  }

  /** Whether a quoted or abbreviated word stands behind another word of the title, and so isn't a name. */
  #follows(offset: number): boolean {
    const before = this.#next(offset - 1);
    return before !== undefined && (isLower(before.text) || isOrganisation(before.text));
  }

  /** «и.о. директора» behind «зам.»; initials of a name stand behind a capital word or before one. */
  #isShortPost(offset: number): boolean {
    const following = this.#next(offset + 1);
    return following?.kind === 'word' && isLower(following.text) && isTitle(following.text);
  }

  /** Whether a name in small letters begins here: one that ends as a name, or with words that look like one. */
  #beginsName(offset: number): boolean {
    const words: string[] = [];
    for (let next = this.#next(offset); next?.kind === 'word' || next?.kind === 'initial';) {
      words.push(next.text);
      next = this.#next(offset + words.length);
    }
    const [first = '', second = '', third = ''] = words;
    if (JOINING_WORDS.has(key(first)) || AND_WORDS.has(key(first))) return false;
    if (looksLikeFamilyName(first) || isCommonGivenName(first)) return true;
    // «хохлов л.и.», but «отделением Л.И. Хохлов»
    const behind = words.find((word, index) => index > 0 && !isInitial(word));
    if (isInitial(second)) return behind === undefined || isLower(behind);
    return isLower(second) && isLower(third) && isPatronymic(third);
  }

  /** The token at hand and those after it that belong to it, as one text. */
  #collect(belongs: (token: Token, offset: number) => boolean): string {
    const collected = [this.#tokens[this.#at]!.text];
    for (let next = this.#next(); next !== undefined && belongs(next, 1); next = this.#next()) {
      collected.push(next.text);
      this.#at += 1;
    }
    return collected.join(' ');
  }

  /** A dash before a remark, between two people, or within a double family name: «Петров - Водкин Кузьма». */
  #takeDash(): void {
    const following = this.#next();
    const [only, ...more] = this.#words;
    const isFamily = only !== undefined && more.length === 0 && !isInitial(only);
    if (isFamily && following?.kind === 'word' && !isLower(following.text) && !isTitle(following.text)) {
      this.#words = [`${only}-${following.text}`];
      this.#at += 1;
      return;
    }
    const isRemark = this.#words.length > 1 && following?.kind === 'word' && isLower(following.text);
    this.#endRun('apart');
    if (!isRemark || this.#beginsName(1)) return;
    this.#at += 1;
    this.#takeTitle();
  }

  #takeMark(mark: string): void {
    this.#endRun('apart');
    const last = this.#runs.pop();
    if (last) this.#runs.push({ ...last, mark });
    else this.#problem ??= NAME_REFUSALS.unaccounted(mark, this.text);
  }

  #takeBracket(text: string): void {
    const inside = text.slice(1, -1).trim();
    if (inside === '') return;
    if (holdsPerson(inside)) this.#problem ??= NAME_REFUSALS.inBrackets(this.text);
    this.#notes.push(text);
    // «Иванова (Петрова) Анна»: the name goes on behind it.
    if (this.#words.length !== 1) this.#endRun('apart');
  }

  /** A remark, or a name between quotation marks. */
  #takeQuoted(text: string): void {
    const inside = tokensOf(text.slice(1, -1));
    const isName = inside.some(({ kind, text: word }) => kind === 'initial' || (kind === 'word' && !isLower(word)));
    if (isName) this.#tokens.splice(this.#at + 1, 0, ...inside);
    else if (inside.length > 0) this.#note(text);
  }

  /** A number that begins an entry of a list is none of it; one that ends it is a footnote, or whatever it may be. */
  #takeNumber(text: string): void {
    const following = this.#next();
    const ends = following === undefined || following.kind === 'apart' || following.kind === 'number';
    if (ends || (following.kind === 'gap' && this.#words.length > 0)) this.#note(text);
    else this.#endRun('apart');
  }
}

const MAX_ABBREVIATION = 6;

/** Whether a text that is said of somebody names another person: with initials, a patronymic or a common given name. */
function holdsPerson(text: string): boolean {
  const { runs } = partsOf(text);
  return runs.some(
    ({ words }) =>
      words.length > 1 &&
      words.slice(1).some((word) => isInitial(word) || isPatronymic(word) || isCommonGivenName(word)) &&
      nameOfWords(words, text).ok,
  );
}

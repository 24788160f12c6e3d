import { expect, it } from '@jest/globals';
import { localToken } from '../../client/local-token.js';
import { DEMO_ACCOUNTS, type DemoAccount } from '../../sample/accounts.data.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, WIDE, type Language, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
import type { ServedHub } from '../../testing/served-hub.js';

type Reader = DemoAccount['role'] | 'OPERATOR' | 'NOBODY';

/** Where a role begins, what it finds there, and the sections that it has. */
interface Beginning {
  readonly at: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly sections: readonly string[];
}

const REGION: Beginning = {
  at: '/regions/26',
  heading: { ru: 'Ставропольский край', en: 'Stavropol Krai' },
  sections: ['Регион', 'Сравнить'],
};
const COLLEGE: Beginning = {
  at: '/colleges/26-01',
  heading: { ru: 'Колледж приборостроения «Меридиан»', en: 'Meridian College of Instrument Making' },
  sections: ['Регион', 'Сравнить', 'Колледж', 'Люди', 'Пары', 'Импорт', 'Отчётность', 'Доступ'],
};
const ACCESS: Beginning = {
  at: '/access',
  heading: { ru: 'Доступ', en: 'Access' },
  sections: ['Регион', 'Сравнить', 'Доступ'],
};
const PAIR: Beginning = {
  at: '/pair',
  heading: { ru: 'Моя пара', en: 'My pair' },
  sections: ['Моя пара', 'Регион', 'Сравнить'],
};

const BEGINNINGS: Readonly<Record<Reader, Beginning>> = {
  NOBODY: REGION,
  COORDINATOR: { ...REGION, sections: ['Регион', 'Сравнить', 'Сбор данных', 'Доступ'] },
  ANALYST: REGION,
  DIRECTOR: COLLEGE,
  CURATOR: COLLEGE,
  OPERATOR: ACCESS,
  MENTOR: PAIR,
  MENTEE: PAIR,
};

const DEMO_NOTE = {
  ru: 'Любой, кто работает на этом компьютере, может войти под любой учётной записью.',
  en: 'Anybody who works on this computer can sign in as anybody.',
};

/** A demo has no operator; one who signs in elsewhere finds the same page. Goes on from the analyst by such a token. */
async function signInAsOperator(one: Visitor, { config }: ServedHub): Promise<void> {
  await one.signIn('ANALYST');
  const token = await localToken(config, { roles: ['OPERATOR'] });
  // A token that a request names goes before the cookie.
  await one.page.route('**/graphql', (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${token}` } }),
  );
}

/** What holds for every view: the heading, the loud note of a demo, and nothing to scroll sideways for. */
async function expectView({ page }: Visitor, heading: string, language: Language): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await page.getByRole('complementary').getByText(DEMO_NOTE[language]).waitFor();
  await expectNoSideways(page);
}

/**
 * Each role is seen in all four views of its first page. axe, which takes long, reads two of them, the wide one in
 * Russian and the narrow one in English: both languages, both layouts. Of roles that find the same page it reads one's.
 */
const READ: ReadonlySet<Reader> = new Set(['NOBODY', 'COORDINATOR', 'CURATOR', 'OPERATOR', 'MENTEE']);

describeInBrowser('the page', () => {
  const { visitor, signedIn, hub } = visitors();

  it.each<Reader>(['NOBODY', ...DEMO_ACCOUNTS.map(({ role }) => role), 'OPERATOR'])(
    'begins for %s with what the role is for, in both languages and at both widths',
    async (role) => {
      const { at, heading, sections } = BEGINNINGS[role];
      const one = await visitor();
      if (role === 'OPERATOR') await signInAsOperator(one, hub());
      else if (role !== 'NOBODY') await one.signIn(role);
      await one.open('/');
      expect(one.page.url()).toBe(`${hub().url}${at}`);
      expect(await one.page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(sections);
      await expectView(one, heading.ru, 'ru');
      if (READ.has(role)) await expectAccessible(one.page);
      await one.resize(NARROW);
      await expectView(one, heading.ru, 'ru');
      await one.speak('en');
      await expectView(one, heading.en, 'en');
      if (READ.has(role)) await expectAccessible(one.page);
      await one.resize(WIDE);
      await expectView(one, heading.en, 'en');
    },
  );

  it('says that it is a demo wherever one comes in', async () => {
    const director = await signedIn('DIRECTOR');
    for (const [path, heading] of [
      ['/import', 'Импорт таблиц'],
      ['/regions', 'Выберите регион'],
      ['/colleges', 'Выберите колледж'],
      ['/regions/26', 'Ставропольский край'],
      ['/nowhere', 'Такой страницы нет'],
    ] as const) {
      await director.open(path);
      await expectView(director, heading, 'ru');
    }
    await director.open('/import');
    await expectAccessible(director.page);
    await director.resize(NARROW);
    await expectView(director, 'Импорт таблиц', 'ru');
  });

  it('goes from what a role begins with to the rest by links and by the keyboard', async () => {
    const curator = await signedIn('CURATOR');
    await curator.page.getByRole('main').getByRole('link', { name: 'Ставропольский край' }).click();
    await curator.page.getByRole('heading', { level: 1, name: 'Ставропольский край' }).waitFor();
    await curator.settled();
    await curator.page.getByRole('link', { name: 'Колледж цифровых профессий «Горизонт»' }).click();
    await curator.page.getByRole('heading', { level: 1, name: 'Колледж цифровых профессий «Горизонт»' }).waitFor();

    await curator.reload();
    await curator.page.keyboard.press('Tab');
    await curator.page.keyboard.press('Enter');
    expect(await curator.page.locator(':focus').getAttribute('id')).toBe('main');
  });
});

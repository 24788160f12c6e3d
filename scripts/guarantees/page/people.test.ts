import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE, register, send } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const tab = ({ page }: Visitor, name: string) =>
  page.getByRole('navigation', { name: 'Люди колледжа' }).getByRole('link', { name, exact: true }).click();
const press = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** The texts of the rows of the table that is shown. */
async function rowsOf({ page }: Visitor): Promise<string[]> {
  return (await page.locator('tbody tr').allInnerTexts()).map(words);
}

async function expectFit(one: Visitor): Promise<void> {
  await expectAccessible(one.page);
  await one.resize(NARROW);
  await expectNoSideways(one.page);
  await expectAccessible(one.page);
}

describeInBrowser('the people of a college, by the page', () => {
  const { visitor, signedIn } = visitors();

  async function curator(view = {}): Promise<Visitor> {
    const one = await signedIn('CURATOR', view);
    return one;
  }

  it('leads from a mentee without a mentor to a mentor who knows what is needed, and to their card', async () => {
    const one = await curator();
    const [welder, cook, mentee] = (await register(
      one,
      { externalId: 'm-1', category: 'TEACHER', familyName: 'Сварщиков', givenName: 'Олег', workplace: 'Мастерская 3' },
      { externalId: 'm-2', category: 'TEACHER', familyName: 'Поварова', givenName: 'Нина' },
      { externalId: 'm-3', category: 'STUDENT', familyName: 'Желаева', givenName: 'Анна', birthYear: 2004 },
    )) as [string, string, string];
    await send(one, 'upsertMentorProfiles', [
      { personId: welder, competences: ['дуговая сварка'], tags: ['станки'], capacity: 2, achievements: 'Призёр края' },
      { personId: cook, competences: ['кондитерское дело'], capacity: 1 },
    ]);
    await send(one, 'upsertMenteeProfiles', [{ personId: mentee, request: 'Научиться варить', needs: ['Дуговая сварка'] }]); // prettier-ignore

    await one.page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Люди' }).click();
    await one.settled();
    await tab(one, 'Наставляемые');
    await one.settled();
    await one.page.getByLabel('Имя').fill('желаева');
    await one.page.getByText('Научиться варить').waitFor();
    await one.page.getByRole('switch', { name: 'Без наставника' }).check();
    await one.settled();
    await one.page.getByRole('link', { name: 'Подобрать наставника: Желаева Анна' }).click();
    await one.page.getByRole('heading', { level: 1, name: 'База наставников' }).waitFor();
    await one.page.getByRole('link', { name: 'Сварщиков Олег' }).waitFor();
    await one.settled();
    expect(await rowsOf(one)).toEqual([
      expect.stringMatching(/^Сварщиков Олег .*дуговая сварка #станки.* 0 из 2 есть место Предложить пару$/),
    ]);
    await one.page.getByText('Выбираем наставника для: Желаева Анна').waitFor();
    await expectFit(one);
    const download = one.page.waitForEvent('download');
    await press(one, 'CSV');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^26-01-mentors-\d{4}-\d{4}[.]csv$/);
    expect(await readFile(await file.path(), 'utf8')).toContain('Сварщиков Олег');

    await one.page.getByRole('link', { name: 'Сварщиков Олег' }).click();
    await one.page.getByRole('heading', { level: 1, name: 'Сварщиков Олег' }).waitFor();
    await one.settled();
    expect(one.page.url()).toMatch(new RegExp(`/people/${COLLEGE}/person/${welder}$`));
    expect(await one.page.title()).not.toContain('Сварщиков');
    expect(words(await one.block('В базе наставников').innerText())).toContain('Призёр края');
    expect(words(await one.block('Согласия').innerText())).toContain('Согласие действует.');
    await expectFit(one);

    // What was looked for is still there when the card is left.
    await one.page.goBack();
    await one.settled();
    await one.page.getByRole('button', { name: 'Убрать «Дуговая сварка»' }).waitFor();
    await press(one, 'Сбросить');
    await one.page.getByLabel('Имя').fill('поварова');
    await one.page.getByRole('link', { name: 'Поварова Нина' }).waitFor();
  });

  it('tells who has a mentor from who has none, and each card of the pair whom it is with', async () => {
    const one = await curator();
    const [mentor, mentee, alone] = (await register(
      one,
      { externalId: 'w-1', category: 'TEACHER', familyName: 'Вожатый', givenName: 'Илья' },
      { externalId: 'w-2', category: 'STUDENT', familyName: 'Ведомая', givenName: 'Ася', birthYear: 2004 },
      { externalId: 'w-3', category: 'STUDENT', familyName: 'Ведомая', givenName: 'Юна', birthYear: 2004 },
    )) as [string, string, string];
    await send(one, 'upsertMenteeProfiles', [{ personId: mentee }, { personId: alone, request: 'Найти практику' }]);
    // Whether there is a mentor is asked of today.
    const startedOn = new Date().toISOString().slice(0, 10);
    const pair = { mentorId: mentor, menteeId: mentee, form: 'teacher-student', startedOn };
    await send(one, 'attestMentorships', [pair], { year: formatAcademicYear(academicYearOf(startedOn)) });

    await one.open(`/people/${COLLEGE}/mentees`);
    await one.page.getByLabel('Имя').fill('ведомая');
    await one.page.getByText('Показано 2 из 2').waitFor();
    expect(await rowsOf(one)).toEqual([
      expect.stringMatching(/^Ведомая Ася .* есть наставник$/),
      expect.stringMatching(/^Ведомая Юна .*Найти практику без наставника/),
    ]);
    await one.page.getByRole('switch', { name: 'Без наставника' }).check();
    await one.page.getByText('Показано 1 из 1').waitFor();
    expect(await rowsOf(one)).toEqual([expect.stringMatching(/^Ведомая Юна /)]);
    await one.page.getByRole('link', { name: 'Ведомая Юна', exact: true }).click();
    await one.page.getByRole('heading', { level: 1, name: 'Ведомая Юна' }).waitFor();
    await one.page.goBack();
    await one.page.getByText('Показано 1 из 1').waitFor();
    expect(await one.page.getByLabel('Имя').inputValue()).toBe('ведомая');

    const pairs = async () => words(await one.block('Пары').innerText());
    await one.open(`/people/${COLLEGE}/person/${mentor}`);
    expect(await pairs()).toContain('Наставляет: Ведомая Ася действует');
    await one.open(`/people/${COLLEGE}/person/${mentee}`);
    expect(await pairs()).toContain('Наставник: Вожатый Илья действует');
  });

  it('finds people by their names as they are typed, and says what to do where nobody is found', async () => {
    const one = await curator({ width: NARROW });
    await register(
      one,
      { externalId: 's-1', category: 'TEACHER', familyName: 'Чернышёв', givenName: 'Пётр', patronymic: 'Ильич' },
      { externalId: 's-2', category: 'TEACHER', familyName: 'Добронравова', givenName: 'Алла' },
    );
    await one.open(`/people/${COLLEGE}`);
    const found = one.page.getByRole('link', { name: 'Чернышёв Пётр Ильич' });
    for (const typed of ['чернышев', 'Чернышев П. И.', 'Чернышов пётр']) {
      await one.page.getByLabel('Имя').fill('');
      await one.page.getByLabel('Имя').fill(typed);
      await found.waitFor();
      await one.page.getByText('Показано 1 из 1').waitFor();
    }
    await one.page.getByLabel('Имя').fill('Ъъъъъ');
    await one.page.getByText('Никого не нашлось.').waitFor();

    // The base goes by beginnings; a slip leads to whom the college has.
    await tab(one, 'Наставники');
    await one.page.getByLabel('Имя').fill('Добронравава');
    await one.page.getByText('Похожие имена в колледже:').waitFor();
    await one.page.getByRole('link', { name: 'Добронравова Алла' }).waitFor();
    await expectNoSideways(one.page);
  });

  it('merges a duplicate after showing what would move, and keeps namesakes apart', async () => {
    const one = await curator();
    const twin = { category: 'TEACHER', familyName: 'Двойников', givenName: 'Лев', birthYear: 1970 } as const;
    const [kept, merged] = (await register(
      one,
      { ...twin, externalId: 'd-1', phone: '+79001234567', workplace: 'Мастерская' },
      {
        ...twin,
        externalId: 'd-2',
        email: 'lev@college.example',
        workplace: 'Филиал',
        consent: { givenOn: '2024-10-01', givenBy: 'SELF' },
      },
    )) as [string, string];
    const alike = { category: 'TEACHER', familyName: 'Раздельнова', givenName: 'Яна', birthYear: 1971 } as const;
    await register(one, { ...alike, externalId: 'd-3' }, { ...alike, externalId: 'd-4' });

    await one.open(`/people/${COLLEGE}/duplicates`);
    const pair = one.page.getByRole('article', { name: 'Двойников Лев и Двойников Лев' });
    expect(words(await pair.innerText())).toMatch(
      /одинаковы имя и дата рождения.*\+79001234567 —.*— lev@college\.example/,
    );
    expect((await pair.locator('tr[data-differs]').allInnerTexts()).map(words)).toEqual([
      expect.stringMatching(/место работы или учёбы Мастерская Филиал/i),
    ]);
    await pair.getByRole('button', { name: /^Объединить: / }).click();
    const dialog = one.page.getByRole('dialog', { name: 'Объединить две записи?' });
    // Which of the two stays is for the reader to say, and what would move follows.
    await dialog.getByText('Заполнятся: почта.').waitFor();
    await dialog.getByRole('radio').nth(1).check();
    await dialog.getByText('Заполнятся: телефон.').waitFor();
    await dialog.getByRole('radio').first().check();
    await dialog.getByText('Заполнятся: почта.').waitFor();
    expect(words(await dialog.innerText())).toContain('согласия: 1');
    await expectFit(one);
    // Looking has moved nothing.
    const emailOf = async (id: string) =>
      (await one.ask('query ($id: ID!) { person(id: $id) { id email } }', { id })).person;
    expect(await emailOf(merged)).toEqual({ id: merged, email: 'lev@college.example' });

    await dialog.getByRole('button', { name: 'Объединить', exact: true }).click();
    await one.page.getByText('Записи объединены: Двойников Лев.').waitFor();
    await pair.waitFor({ state: 'detached' });
    expect(await emailOf(merged)).toEqual({ id: kept, email: 'lev@college.example' });

    const namesakes = one.page.getByRole('article', { name: 'Раздельнова Яна и Раздельнова Яна' });
    await namesakes.getByRole('button', { name: /^Это разные люди: / }).click();
    await one.page.getByText('больше не предлагаются').waitFor();
    await namesakes.waitFor({ state: 'detached' });
  });

  it('takes down a consent that is due, withdraws it, and erases a person whose name is typed', async () => {
    const one = await curator();
    const attested = { consent: { givenOn: '2024-09-02', givenBy: 'COLLEGE' } };
    const [id] = (await register(one, {
      ...attested,
      externalId: 'c-1',
      category: 'TEACHER',
      familyName: 'Бумагина',
      givenName: 'Вера',
    })) as [string];
    await send(one, 'upsertMentorProfiles', [{ personId: id, competences: ['архивное дело'] }]);
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const term = { consent: { givenOn: '2024-09-02', givenBy: 'SELF', validUntil: soon } };
    await register(one, { ...term, externalId: 'c-2', category: 'TEACHER', familyName: 'Срочная', givenName: 'Ева' });
    await one.open(`/people/${COLLEGE}/consents`);
    await one.page.getByLabel('Причина').selectOption({ label: 'Кончается срок' });
    await one.page.getByText('Показано 1 из 1').waitFor();
    expect(await rowsOf(one)).toEqual([expect.stringMatching(/^Срочная Ева .*Кончается срок перестанет действовать/)]);
    await one.page.getByLabel('Причина').selectOption({ label: 'Нет документа' });
    await one.settled();
    const record = one.page.getByRole('button', { name: 'Записать согласие: Бумагина Вера' });
    while ((await record.count()) === 0) await press(one, 'Показать ещё');
    await expectAccessible(one.page);
    await record.click();
    const form = one.page.getByRole('dialog', { name: 'Записать согласие' });
    await form.getByLabel('Дата согласия').fill('2024-10-01');
    await form.getByLabel('Действует по').fill('2024-09-01');
    await form.getByRole('button', { name: 'Записать' }).click();
    await form.getByText('Срок согласия кончается раньше').waitFor();
    await form.getByLabel('Действует по').fill('');
    await form.getByLabel('Номер документа').fill('12/3');
    await expectFit(one);
    await form.getByRole('button', { name: 'Записать' }).click();
    await one.page.getByText('Согласие записано: Бумагина Вера.').waitFor();
    await record.waitFor({ state: 'detached' });

    await one.open(`/people/${COLLEGE}/person/${id}`);
    const consents = one.block('Согласия');
    expect(words(await consents.innerText())).toMatch(/Согласие действует\. .*без срока · на бумаге · № 12\/3/);
    await press(one, 'Отозвать согласие');
    const withdrawing = one.page.getByRole('dialog');
    await withdrawing.getByText('Пар, которые завершились бы с согласием, нет.').waitFor();
    await withdrawing.getByLabel('Причина').fill('Заявление от 5 марта');
    await withdrawing.getByRole('button', { name: 'Отозвать', exact: true }).click();
    await one.page.getByText('Согласие отозвано: Бумагина Вера.').waitFor();
    await consents.getByText('Действующего согласия нет.').waitFor();
    await one.open(`/people/${COLLEGE}/mentors`);
    await one.page.getByLabel('Имя').fill('бумагина');
    await one.page.getByText('Ещё 1 человек не показан: нет действующего согласия.').waitFor();
    await tab(one, 'Все люди');
    await one.page.getByLabel('Имя').fill('бумагина');
    await one.page.getByText('Показано 1 из 1').waitFor();
    expect(words(await one.block('Найти человека').innerText())).toContain('нет действующего согласия');
    await one.page.getByRole('link', { name: 'Бумагина Вера' }).click();

    await press(one, 'Стереть человека…');
    const erasing = one.page.getByRole('dialog', { name: 'Стереть человека?' });
    await erasing.getByText(/Сотрутся: .*имя/).waitFor();
    await expectAccessible(one.page);
    await erasing.getByLabel(/^Чтобы подтвердить/).fill('Бумагина Варвара');
    await erasing.getByRole('button', { name: 'Стереть навсегда' }).click();
    await erasing.getByRole('alert').waitFor();
    await erasing.getByLabel(/^Чтобы подтвердить/).fill('бумагина вера');
    await erasing.getByRole('button', { name: 'Стереть навсегда' }).click();
    await one.page.getByRole('heading', { level: 1, name: 'Люди колледжа' }).waitFor();
    await one.open(`/people/${COLLEGE}/person/${id}`);
    await one.page.getByText('Такого человека в колледже нет').waitFor();
  });

  it.each([
    ['a coordinator', 'COORDINATOR', /видят его директор и куратор/],
    ['nobody', null, /Войдите под такой учётной записью/],
  ] as const)('shows %s whom they are for, and no one of them', async (_, role, told) => {
    const one = role ? await signedIn(role) : await visitor();
    await one.open(`/people/${COLLEGE}/mentors`);
    await one.page.getByText(told).waitFor();
    await expectAccessible(one.page);
    expect(await one.page.getByRole('navigation', { name: 'Люди колледжа' }).count()).toBe(0);
  });

  it('shows a curator nothing of another college, in English and by night as well', async () => {
    const one = await curator({ language: 'en', colorScheme: 'dark' });
    await one.open('/people/26-02/mentors');
    await one.page.getByText('These are another college’s people').waitFor();
    await one.open(`/people/${COLLEGE}/nonsense`);
    await one.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    for (const view of ['', '/mentors', '/mentees', '/consents', '/duplicates', '/imports']) {
      await one.open(`/people/${COLLEGE}${view}`);
      await expectAccessible(one.page);
    }
  });
});

import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, WIDE, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** A year of the sample that nobody has told yet. */
const YEAR = '2023/2024';
const PERIOD = `${YEAR} учебный год`;
const COLLEGE = 'Колледж приборостроения «Меридиан»';
const DESK = `/regions/26/desk?year=${YEAR}`;
const REPORT = '/colleges/26-01/report';

const said = ({ page }: Visitor, text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();
const dialog = ({ page }: Visitor) => page.getByRole('dialog');
const press = (one: Visitor, name: string | RegExp) => one.page.getByRole('button', { name }).first().click();

/** What the desk says of the college in its row. */
const row = ({ page }: Visitor) => page.getByRole('row').filter({ hasText: COLLEGE });

/** Looks at the page as it stands, on a screen and on a telephone. */
async function expectGood(one: Visitor): Promise<void> {
  await expectAccessible(one.page);
  await one.resize(NARROW);
  await expectNoSideways(one.page);
  await one.resize(WIDE);
}

/** Opens the figures of the period, and says something of each finding that the region will ask about. */
async function submit(director: Visitor, button: string): Promise<void> {
  await director.open(REPORT);
  await director.page.getByRole('button', { name: `${button}: ${PERIOD}` }).click();
  await dialog(director).getByRole('row').nth(1).waitFor();
  for (const finding of await dialog(director).getByRole('textbox').all()) {
    if ((await finding.inputValue()) === '') await finding.fill('Проверили, всё верно');
  }
  await expectAccessible(director.page);
  await dialog(director).getByRole('button', { name: 'Сдать', exact: true }).click();
  await said(director, `Сдано: ${PERIOD}.`);
}

describeInBrowser('reporting', () => {
  const { visitor, signedIn } = visitors();

  it('goes from an open period by what is returned and accepted to what is published', async () => {
    const [coordinator, director] = [await signedIn('COORDINATOR', {}, DESK), await signedIn('DIRECTOR')];
    // Nobody has opened a period of the year yet: its colleges are there all the same.
    expect(words(await row(coordinator).innerText())).toMatch(/\d студент.*Таблиц не загружали.*Есть \d из 7/);
    await expectGood(coordinator);
    await press(coordinator, 'Открыть период');
    await dialog(coordinator).getByLabel('Сдать до').fill('2024-08-01');
    await dialog(coordinator).getByRole('button', { name: 'Открыть' }).click();
    await dialog(coordinator).getByText('Срок сдачи – не раньше').waitFor();
    await expectAccessible(coordinator.page);
    await dialog(coordinator).getByLabel('Сдать до').fill('2024-10-01');
    await dialog(coordinator).getByRole('button', { name: 'Открыть' }).click();
    await said(coordinator, `Период открыт: ${PERIOD}.`);
    await coordinator.page.getByText('Сдали 0 из 12, приняты 0').first().waitFor();
    await expectGood(coordinator);

    await row(coordinator).getByRole('button', { name: 'Напомнить' }).click();
    const letter = await dialog(coordinator).getByRole('textbox', { name: 'Письмо' }).inputValue();
    expect(letter).toContain(`${coordinator.url}${REPORT}`);
    expect(letter).toContain(COLLEGE);
    await dialog(coordinator).getByRole('button', { name: 'Закрыть' }).click();

    await submit(director, 'Проверить и сдать');
    await expectGood(director);
    await coordinator.reload();
    expect(await coordinator.text()).toContain('Сдали 1 из 12, приняты 0');
    expect(words(await row(coordinator).innerText())).toMatch(/Ждёт решения.*Позже срока/);

    await row(coordinator).getByRole('button', { name: 'Проверить' }).click();
    await dialog(coordinator)
      .getByRole('row', { name: /^Студенты-наставляемые \d+,\d %/ })
      .first()
      .waitFor();
    await dialog(coordinator).getByRole('button', { name: 'Вернуть' }).click();
    await dialog(coordinator)
      .getByText(/Комментарий/)
      .first()
      .waitFor();
    expect(await dialog(coordinator).locator('.mantine-Textarea-error').innerText()).not.toBe('');
    await dialog(coordinator).getByLabel('Комментарий колледжу').fill('Сверьте численность');
    await expectAccessible(coordinator.page);
    await dialog(coordinator).getByRole('button', { name: 'Вернуть' }).click();
    await said(coordinator, `Цифры возвращены: ${COLLEGE}.`);

    await director.reload();
    expect(await director.text()).toContain('Комментарий региона Сверьте численность');
    await submit(director, 'Сдать снова');

    await coordinator.reload();
    await row(coordinator).getByRole('button', { name: 'Проверить' }).click();
    await dialog(coordinator).getByText('попытка 2').waitFor();
    await dialog(coordinator).getByRole('button', { name: 'Принять' }).click();
    await said(coordinator, `Цифры приняты: ${COLLEGE}.`);
    await director.reload();
    await director.page.getByRole('article', { name: PERIOD }).getByText('приняты регионом').waitFor();

    await press(coordinator, 'Опубликовать');
    await dialog(coordinator).getByText('Приняты 1 из 12').waitFor();
    await dialog(coordinator).getByRole('button', { name: 'Посчитать' }).click();
    await dialog(coordinator).getByText('Будет редакция 1.').waitFor();
    expect(await publications(coordinator)).toBe(0);
    await expectAccessible(coordinator.page);
    await dialog(coordinator).getByRole('button', { name: 'Опубликовать' }).click();
    await said(coordinator, `Опубликовано: ${PERIOD}, редакция 1.`);
    expect(await publications(coordinator)).toBe(1);
    await coordinator.block('История публикаций').getByText('Редакция 1').waitFor();

    // A correction says what it corrects; with nothing new accepted there is none.
    await press(coordinator, 'Опубликовать исправление');
    await dialog(coordinator).getByRole('button', { name: 'Посчитать' }).click();
    await dialog(coordinator).getByRole('alert').first().waitFor();
    await dialog(coordinator).getByRole('button', { name: 'Отмена' }).click();
    await expectGood(coordinator);
  });

  it('has targets set and removed, with what is wrong at its field', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/desk/targets');
    await coordinator.page
      .getByRole('button', { name: /^Цель: .*, 2023\/2024/ })
      .first()
      .click();
    await dialog(coordinator).getByLabel('Не меньше, %').fill('170');
    await dialog(coordinator).getByRole('button', { name: 'Сохранить' }).click();
    await dialog(coordinator).locator('.mantine-TextInput-error').first().waitFor();
    await expectAccessible(coordinator.page);
    await dialog(coordinator).getByLabel('Не меньше, %').fill('42,5');
    await dialog(coordinator).getByRole('switch', { name: 'Подтверждена документом' }).check({ force: true });
    await dialog(coordinator).getByRole('textbox', { name: 'Документ: название и номер' }).fill('Приказ № 7');
    await dialog(coordinator).getByRole('textbox', { name: 'Дата документа' }).fill('2023-08-28');
    await dialog(coordinator).getByRole('button', { name: 'Сохранить' }).click();
    await said(coordinator, 'Цель записана');
    await coordinator.page.getByText('42,5 %').first().waitFor();
    await expectGood(coordinator);

    await coordinator.page
      .getByRole('button', { name: /^Цель: .*, 2023\/2024/ })
      .first()
      .click();
    await dialog(coordinator).getByRole('button', { name: 'Убрать цель' }).click();
    await said(coordinator, 'Цель убрана');
  });

  it('has an indicator tried on real data before it is kept, and retired with a reason', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/desk/indicators');
    await press(coordinator, 'Новый показатель');
    await coordinator.settled();
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Посмотреть на данных' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Название по-русски').fill('Педагоги-наставники среди наставников');
    await page.getByLabel('Название по-английски').fill('Teachers among mentors');
    await page.getByLabel('Что и как считается, по-русски').fill('Педагоги среди всех наставников');
    await page.getByLabel('Что и как считается, по-английски').fill('Teachers among all mentors');
    await page.getByLabel('Код').fill('teachers_among_mentors');
    await page.getByLabel('Если в числителе прибавится один').selectOption('BOTH');
    await page.getByLabel('Величина').first().selectOption('mentors');
    await page.getByLabel('Кого или в каком состоянии').first().selectOption('TEACHER');
    await page.getByLabel('Величина').nth(1).selectOption('mentors');
    await expectGood(coordinator);
    await page.getByRole('button', { name: 'Посмотреть на данных' }).click();
    await page.getByRole('row', { name: /^Регион в целом \d+,\d %/ }).waitFor();
    expect(await codes(coordinator)).not.toContain('teachers_among_mentors');
    await expectGood(coordinator);
    await page.getByRole('button', { name: 'Сохранить показатель' }).click();
    await said(coordinator, 'Показатель teachers_among_mentors добавлен.');
    expect(await codes(coordinator)).toContain('teachers_among_mentors');

    await page.getByRole('button', { name: 'Изменить: Педагоги-наставники среди наставников' }).click();
    await page.getByLabel('Название по-английски').waitFor();
    expect(await page.getByLabel('Название по-английски').inputValue()).toBe('Teachers among mentors');
    await page.getByRole('button', { name: 'Отмена' }).click();

    await page.getByRole('button', { name: 'Снять с наблюдения: Педагоги-наставники среди наставников' }).click();
    await dialog(coordinator).getByLabel('Почему').fill('Проба');
    await dialog(coordinator).getByRole('button', { name: 'Снять с наблюдения' }).click();
    await said(coordinator, 'Снят с наблюдения');
    expect(await codes(coordinator)).not.toContain('teachers_among_mentors');
    await expectGood(coordinator);
  });

  it('is not there for others', async () => {
    const [director, analyst] = [await signedIn('DIRECTOR', {}, DESK), await signedIn('ANALYST', {}, DESK)];
    for (const one of [director, analyst]) expect(await one.text()).toContain('Сбор данных ведёт координатор');
    await director.open('/colleges/26-02/report');
    expect(await director.text()).toContain('Отчётность видят директор и куратор этого колледжа.');
    const nobody = await visitor();
    await nobody.open(REPORT);
    await nobody.page.getByRole('main').getByRole('button', { name: 'Войти' }).waitFor();
  });

  it('is seen by the curator, who submits nothing', async () => {
    const curator = await signedIn('CURATOR', {}, REPORT);
    await curator.page.getByText('Сдаёт директор.').waitFor();
    expect(await curator.page.getByRole('button', { name: /сдать/i }).count()).toBe(0);
  });
});

async function publications(coordinator: Visitor): Promise<number> {
  const { periods } = await coordinator.ask(
    `query ($year: AcademicYear!) { periods(region: "26", years: [$year]) { publications { revision } } }`,
    { year: YEAR },
  );
  return periods[0].publications.length;
}

async function codes(coordinator: Visitor): Promise<string[]> {
  const { indicators } = await coordinator.ask(`{ indicators(region: "26") { code } }`);
  return indicators.map(({ code }: { code: string }) => code);
}

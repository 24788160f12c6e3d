import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today as todayIn } from '#kernel/time/today.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const SURVEYS = '/colleges/26-01/report/surveys';
const TITLE = 'Итоговая анкета наставляемого';
/** The narrowest telephone that the questionnaire is made for. */
const NARROWEST = 360;

/** Surveys are of the running year alone. */
const TODAY = todayIn('Europe/Moscow');
const YEAR = academicYearOf(TODAY);

/** Two mentees of the running year, each with a mentor. */
async function takePart(curator: Visitor): Promise<void> {
  const person = (n: number) => ({
    externalId: `survey-${n}`,
    category: 'STUDENT' as const,
    familyName: `Опросов${'абвг'[n]}`,
    givenName: 'Пётр',
  });
  const ids = await register(curator, person(0), person(1), person(2), person(3));
  const rows = [0, 1].map((n) => ({
    menteeId: ids[n],
    mentorId: ids[n + 2],
    form: 'student-student',
    startedOn: startOf(YEAR),
  }));
  await send(curator, 'attestMentorships', rows, { year: formatAcademicYear(YEAR) });
}

/** Begins a survey of mentees by the page, and answers the links of those two. */
async function linksOf(curator: Visitor): Promise<string[]> {
  const { page } = curator;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Начать опрос' }).click();
  await dialog.getByLabel('Анкета').selectOption({ label: TITLE });
  await dialog.getByLabel('Последний день').fill(daysAfter(TODAY, -1));
  await dialog.getByRole('button', { name: 'Начать' }).click();
  await dialog.locator('.mantine-TextInput-error').first().waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Последний день').fill(daysAfter(TODAY, 14));
  await dialog.getByRole('button', { name: 'Начать' }).click();
  await page.getByRole('status').filter({ hasText: 'Опрос создан.' }).waitFor();
  await page
    .getByRole('button', { name: `Раздать ссылки: ${TITLE}` })
    .first()
    .click();
  await page.getByRole('button', { name: 'Получить ссылки' }).click();
  await page.getByRole('button', { name: 'Ссылки сохранены, убрать с экрана' }).waitFor();
  await expectAccessible(page);
  const lines = page.getByRole('listitem').filter({ hasText: 'Опросов' });
  return lines.locator('code').allInnerTexts();
}

/** What a telephone shows of a link. */
async function opened(one: Visitor, url: string, link: string): Promise<Visitor> {
  await one.page.setViewportSize({ width: NARROWEST, height: 740 });
  await one.open(link.replace(url, ''));
  return one;
}

async function score(one: Visitor, question: RegExp, points: number): Promise<void> {
  await one.page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: String(points), exact: true })
    .check();
}

describeInBrowser('a survey', () => {
  const { visitor, signedIn, hub } = visitors();

  it('is answered on a telephone by a link, once, and the link is told to no server', async () => {
    const curator = await signedIn('CURATOR', {}, SURVEYS);
    await takePart(curator);
    const [link, other] = await linksOf(curator);
    expect(link).toMatch(new RegExp(`^${hub().url}/survey#[\\w-]{20,}$`));

    const mentee = await opened(await visitor(), hub().url, link!);
    await mentee.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await expectNoSideways(mentee.page);
    await expectAccessible(mentee.page);
    const scripts = mentee.addresses.filter((address) => address.endsWith('.js'));
    expect(scripts.join()).not.toMatch(/index-|use-graph|ScrollArea|region/);

    await mentee.page.getByRole('button', { name: 'Отправить' }).click();
    await mentee.page.getByRole('alert').filter({ hasText: 'Остались без ответа 6 обязательных вопросов.' }).waitFor();
    expect(await mentee.page.locator(':focus').getAttribute('type')).toBe('radio');
    await expectAccessible(mentee.page);
    await mentee.speak('en');
    await mentee.page.getByText('Please answer this question.').first().waitFor();
    for (const question of [
      /master the skills/,
      /take on a new task/,
      /part of your team/,
      /your way ahead/,
      /satisfied/,
    ]) {
      await score(mentee, question, 8);
    }
    await mentee.page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await mentee.page.getByLabel(/most useful/).fill('<b>Talks</b>');
    await mentee.page.getByText('12 of 2000').waitFor();
    await expectAccessible(mentee.page);
    await expectNoSideways(mentee.page);
    await mentee.page.getByRole('button', { name: 'Send' }).click();
    await mentee.page.getByRole('heading', { level: 1, name: 'Thank you!' }).waitFor();
    await expectAccessible(mentee.page);

    const secret = link!.split('#')[1]!;
    const told = mentee.addresses.map((address) => address.split('#')[0]!);
    expect(told.filter((address) => address.includes(secret))).toEqual([]);

    await mentee.reload();
    await mentee.page.getByRole('heading', { level: 1, name: 'The questionnaire can’t be opened' }).waitFor();
    await mentee.page
      .getByRole('alert')
      .filter({ hasText: /answered/ })
      .waitFor();

    // Who has answered is known, and who is silent can be given another link: the former one opens nothing then.
    await curator.open(SURVEYS);
    await curator.page.getByRole('button', { name: `Кто не ответил: ${TITLE}` }).click();
    await curator.page.getByRole('button', { name: /^Заменить ссылку: Опросов/ }).click();
    const fresh = await curator.page.getByRole('listitem').filter({ hasText: 'Опросов' }).locator('code').innerText();
    const late = await opened(await visitor(), hub().url, other!);
    await late.page.getByRole('heading', { level: 1, name: 'Анкету открыть нельзя' }).waitFor();
    await expectAccessible(late.page);
    await late.page.evaluate(`location.hash = ${JSON.stringify(fresh.split('#')[1])}`);
    await late.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

    await curator.page.getByRole('button', { name: 'К списку опросов' }).click();
    await curator.page.getByRole('button', { name: `Завершить: ${TITLE}` }).click();
    await curator.page.getByRole('dialog').getByRole('button', { name: 'Завершить' }).click();
    await curator.page.getByRole('status').filter({ hasText: 'Опрос завершён' }).waitFor();
    await curator.page
      .getByRole('button', { name: `Итоги: ${TITLE}` })
      .first()
      .click();
    await curator.page.getByText('Ответов слишком мало').first().waitFor();
    expect(words(await curator.block(/^Итоги/).innerText())).toContain('Ответили 1 из 2 (50,0 %)');
    await expectAccessible(curator.page);
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);

    await late.page.reload();
    await late.page.getByRole('alert').waitFor();
  });

  it('is not opened by a link that was guessed', async () => {
    const guesser = await opened(await visitor(), hub().url, `${hub().url}/survey#guess`);
    await guesser.page.getByRole('alert').filter({ hasText: 'Такой ссылки нет' }).waitFor();
    await expectNoSideways(guesser.page);
  });
});

describeInBrowser('the curator’s questionnaire', () => {
  const { signedIn } = visitors();

  it('is filled in at a checkpoint, and read by the coordinator with the last one beside it', async () => {
    const year = formatAcademicYear(YEAR);
    const page = `/colleges/26-01?year=${year}`;
    const curator = await signedIn('CURATOR', {}, page);
    const block = curator.block('Анкета куратора и SWOT');
    const answers = ['conditions', 'conformity', 'engagement', 'partners'].map((question) => ({ question, score: 5 }));
    const input = { collegeId: await collegeId(curator), year, checkpoint: '1.5', answers };
    await curator.ask('mutation ($input: AnswerCheckpointInput!) { answerCheckpoint(input: $input) { outcome } }', {
      input,
    });
    await curator.reload();
    await block.getByRole('button', { name: /^Заполнить: 2\.4/ }).click();
    await block.getByText('В прошлый раз: 5').first().waitFor();
    await expectAccessible(curator.page);
    await block.getByRole('button', { name: 'Сохранить анкету' }).click();
    await block.getByText('Ответьте на этот вопрос.').first().waitFor();
    for (const group of await block.getByRole('group').all()) await group.getByRole('radio', { name: '9' }).check();
    await block.getByLabel(/^Угрозы/).fill('Мастерскую закрывают');
    await block.getByRole('button', { name: 'Сохранить анкету' }).click();
    await block.getByRole('status').filter({ hasText: 'Анкета точки 2.4 сохранена.' }).waitFor();

    const coordinator = await signedIn('COORDINATOR', {}, page);
    const seen = coordinator.block('Анкета куратора и SWOT');
    await seen.getByText('Прочитать').nth(1).click();
    await seen.getByRole('row', { name: /^Угрозы Мастерскую закрывают/ }).waitFor();
    await seen.getByRole('row', { name: /^Насколько созданы условия.* 9 5$/ }).waitFor();
    expect(await seen.getByRole('button').count()).toBe(0);
    await expectAccessible(coordinator.page);
    await coordinator.resize(NARROW);
    await expectNoSideways(coordinator.page);

    const analyst = await signedIn('ANALYST', {}, page);
    expect(await analyst.block('Анкета куратора и SWOT').count()).toBe(0);
  });
});

import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter, yearsAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { expectAccessible } from '../../testing/page/looks.js';
import { COLLEGE, collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const TODAY = today('Europe/Moscow');
const YEAR = formatAcademicYear(academicYearOf(TODAY));
const ADULT = { birthDate: yearsAfter(TODAY, -20) };
const MINOR = { birthDate: yearsAfter(TODAY, -16) };
const OVER = 'Ссылка не открывается';

let made = 0;
const student = (familyName: string, more: object) => ({
  ...{ externalId: `links-${Date.now()}-${(made += 1)}`, category: 'STUDENT' as const, familyName, givenName: 'Саша' },
  ...{ birthYear: null, consent: { givenOn: '2024-09-02', givenBy: 'COLLEGE' }, ...more },
});

async function linkOf(curator: Visitor, personId: string, holder = 'SELF'): Promise<string> {
  const { createPersonalLinks } = await curator.ask(
    `mutation ($row: PersonalLinkInput!) { createPersonalLinks(input: { rows: [$row] }) { results { code problems { code } } } }`,
    { row: { personId, holder, lastDay: daysAfter(TODAY, 30) } },
  );
  return `/link/${createPersonalLinks.results[0].code}`;
}

const pairOf = (menteeId: string, mentorId: string, startedOn: string) => ({
  ...{ menteeId, mentorId, startedOn },
  form: 'student-student',
});

/** The newest pair of the mentee, as the college knows it. */
async function pairOfMentee(curator: Visitor, menteeId: string) {
  const { mentorships } = await curator.ask(
    `query ($c: ID!, $m: ID!) { mentorships(collegeId: $c, menteeId: $m, last: 1) {
       nodes { status endReason endedBy answers { side agrees reason } } } }`,
    { c: await collegeId(curator), m: menteeId },
  );
  return mentorships.nodes[0];
}

describeInBrowser('a personal link, on a phone', () => {
  const { signedIn, visitor } = visitors();

  async function opened(path: string): Promise<Visitor> {
    const one = await visitor({ width: NARROW });
    one.forgive(/401/);
    await one.open(path);
    return one;
  }
  const press = (one: Visitor, name: string) => one.page.getByRole('button', { name, exact: true }).click();

  it('takes the yes of a mentor and the no of a mentee, and says whose page it is', async () => {
    const curator = await signedIn('CURATOR');
    const [menteeId, mentorId] = (await register(curator, student('Нетова', ADULT), student('Дадов', ADULT))) as [string, string]; // prettier-ignore
    await curator.ask(
      `mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }`,
      { input: { collegeId: await collegeId(curator), year: YEAR, forms: ['student-student'] } },
    );
    await send(curator, 'proposeMentorships', [pairOf(menteeId, mentorId, TODAY)], { year: YEAR });
    const mentor = await opened(await linkOf(curator, mentorId));
    await mentor.page.getByRole('heading', { level: 1, name: 'Дадов Саша' }).waitFor();
    await press(mentor, 'Согласиться');
    await mentor.page.getByText('Вы согласны. Теперь ответ за второй стороной.').waitFor();
    expect(await mentor.page.getByRole('button', { name: 'Согласиться', exact: true }).count()).toBe(0);
    await expectAccessible(mentor.page);

    const mentee = await opened(await linkOf(curator, menteeId));
    await press(mentee, 'Отказаться');
    const asked = mentee.page.getByRole('dialog');
    await asked.getByRole('textbox').fill('Хочу другого наставника');
    await expectAccessible(mentee.page);
    await asked.getByRole('button', { name: 'Отказаться', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    expect((await pairOfMentee(curator, menteeId)).answers).toEqual([
      { side: 'MENTOR', agrees: true, reason: null },
      { side: 'MENTEE', agrees: false, reason: 'Хочу другого наставника' },
    ]);
  });

  it('is where a minor leaves by themselves, and their representative alone gives and withdraws the consent', async () => {
    const curator = await signedIn('CURATOR');
    const [menteeId, mentorId] = (await register(
      curator,
      student('Юнова', { ...MINOR, consent: null }),
      student('Старшев', ADULT),
    )) as [string, string];
    const [own, ofParent] = [await linkOf(curator, menteeId), await linkOf(curator, menteeId, 'REPRESENTATIVE')];
    const parent = await opened(ofParent);
    await parent.page.getByText('Вы действуете за несовершеннолетнего').waitFor();
    await press(parent, 'Даю согласие');
    await parent.page.getByText('Укажите имя законного представителя').waitFor();
    await expectAccessible(parent.page);
    await parent.page.getByLabel('Ваши фамилия, имя, отчество').fill('Юнова Мария Петровна');
    await press(parent, 'Даю согласие');
    await parent.page.getByText('Укажите, кем представитель приходится').waitFor();
    await parent.page.getByText('Укажите документ, который подтверждает права').waitFor();
    await parent.page.getByLabel('Кем вы приходитесь').selectOption('родитель');
    await parent.page.getByLabel('Документ представителя').fill('свидетельство о рождении II-ДН № 123456');
    await press(parent, 'Даю согласие');
    await parent.page.getByText('Согласие записано.').waitFor();

    const attest = () =>
      send(curator, 'attestMentorships', [pairOf(menteeId, mentorId, daysAfter(TODAY, -5))], { year: YEAR });
    await attest();
    const minor = await opened(own);
    await minor.page.getByText('согласие даёт и отзывает законный представитель').waitFor();
    expect(await minor.page.getByRole('button', { name: 'Отозвать согласие' }).count()).toBe(0);
    await press(minor, 'Выйти из пары');
    const asked = minor.page.getByRole('dialog');
    await asked.getByRole('textbox').fill('Разные интересы');
    await asked.getByRole('button', { name: 'Выйти', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await pairOfMentee(curator, menteeId)).toMatchObject({ endedBy: 'MENTEE', endReason: 'Разные интересы' });

    await parent.reload();
    await press(parent, 'Отозвать согласие');
    const sure = parent.page.getByRole('dialog');
    await sure.getByText('пары, которые есть сейчас, завершаются сегодня').waitFor();
    await sure.getByRole('button', { name: 'Отозвать', exact: true }).click();
    await sure.waitFor({ state: 'detached' });
    for (const path of [own, ofParent]) {
      await (await opened(path)).page.getByRole('heading', { name: OVER }).waitFor();
    }
  });

  it('is where one consents by oneself at 18, and ends one’s pairs by taking that back', async () => {
    const curator = await signedIn('CURATOR');
    const signed = { givenOn: yearsAfter(TODAY, -3), givenBy: 'REPRESENTATIVE', representativeName: 'Родителева Анна' };
    const [menteeId, mentorId] = (await register(
      curator,
      student('Взрослов', { birthDate: yearsAfter(TODAY, -18), consent: signed }),
      student('Парнов', ADULT),
    )) as [string, string];
    const path = await linkOf(curator, menteeId);
    const one = await opened(path);
    await one.page.getByText('Согласия нет').waitFor();
    await press(one, 'Даю согласие');
    await one.page.getByText('Согласие действует.').waitFor();
    const row = pairOf(menteeId, mentorId, daysAfter(TODAY, -5));
    await send(curator, 'attestMentorships', [row], { year: YEAR });
    await one.reload();
    await press(one, 'Отозвать согласие');
    await one.page.getByRole('dialog').getByRole('button', { name: 'Отозвать', exact: true }).click();
    await one.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await pairOfMentee(curator, menteeId)).toMatchObject({ status: 'ENDED', endedBy: 'MENTEE' });
  });

  it('says the same of one that was revoked, one that was withdrawn and one that was guessed', async () => {
    const curator = await signedIn('CURATOR');
    const [id] = (await register(curator, student('Отозванова', ADULT))) as [string];
    const path = await linkOf(curator, id);
    await curator.open(`/people/${COLLEGE}/person/${id}`);
    await curator.page.getByRole('button', { name: /^Отозвать ссылку/ }).click();
    await curator.page.getByText('Действующей ссылки нет.').waitFor();
    const told = async (address: string) => {
      const one = await opened(address);
      await one.page.getByRole('heading', { name: OVER }).waitFor();
      return words(await one.page.getByRole('main').innerText());
    };
    const revoked = await told(path);
    for (const guessed of [`/link/${'k'.repeat(34)}`, '/link/abc', `${path.slice(0, -1)}_`]) {
      expect(await told(guessed)).toBe(revoked);
    }
  });

  it('is made for a whole group at once, on a sheet to print whose every strip opens', async () => {
    const curator = await signedIn('CURATOR');
    const studyGroup = `ЛН-${Date.now() % 1000}`;
    await register(curator, student('Первова', { ...ADULT, studyGroup }), student('Вторых', { ...MINOR, studyGroup }));
    await curator.open(`/people/${COLLEGE}/everyone`);
    await curator.page.getByLabel('Группа').fill(studyGroup);
    await press(curator, 'Личные ссылки для списка');
    const dialog = curator.page.getByRole('dialog');
    await dialog.getByText('Людей: 2.').waitFor();
    await dialog.getByLabel('Несовершеннолетним').selectOption('BOTH');
    await expectAccessible(curator.page);
    await dialog.getByRole('button', { name: 'Сделать ссылок: 3' }).click();
    await dialog.getByText('Скачайте лист сейчас').waitFor();
    const [sheet] = await Promise.all([
      curator.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Скачать лист для печати' }).click(),
    ]);
    const page = await readFile(await sheet.path(), 'utf8');
    const addresses = [...page.matchAll(/<code>([^<]+)<\/code>/g)].map(([, address]) => address!);
    expect([addresses.length, page.match(/<svg/g)?.length]).toEqual([3, 3]);
    for (const address of addresses) {
      const one = await opened(new URL(address).pathname);
      await one.page.getByRole('heading', { level: 1, name: /^(Первова|Вторых) Саша$/ }).waitFor();
    }
  });

  it('is made for all pairs of a programme at once, each of the two once', async () => {
    const curator = await signedIn('CURATOR');
    const [menteeId, mentorId] = (await register(
      curator,
      student('Программина', ADULT),
      student('Наставникова', ADULT),
    )) as [string, string];
    await send(curator, 'attestMentorships', [pairOf(menteeId, mentorId, daysAfter(TODAY, -5))], { year: YEAR });
    await curator.open(`/pairs/${COLLEGE}/list?year=${YEAR}`);
    await curator.page.getByLabel('Форма').selectOption('student-student');
    await press(curator, 'Личные ссылки для пар');
    const dialog = curator.page.getByRole('dialog');
    await dialog.getByText(`Программа: Студент – студент, ${YEAR}.`).waitFor();
    await expectAccessible(curator.page);
    await dialog.getByRole('button', { name: /^Сделать ссылок: [1-9]/ }).click();
    await dialog.getByText('Скачайте лист сейчас').waitFor();
    const [sheet] = await Promise.all([
      curator.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Скачать лист для печати' }).click(),
    ]);
    const page = await readFile(await sheet.path(), 'utf8');
    for (const name of ['Программина', 'Наставникова']) expect(page.split(`<h2>${name} Саша</h2>`)).toHaveLength(2);
  });
});

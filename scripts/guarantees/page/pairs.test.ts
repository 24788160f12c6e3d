import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE, collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, WIDE, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const DAY = today('Europe/Moscow');
const YEAR = formatAcademicYear(academicYearOf(DAY));

const press = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name }).click();
const inDialog = async (one: Visitor, name: string) =>
  one.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function expectFit(one: Visitor): Promise<void> {
  await expectAccessible(one.page);
  await one.resize(NARROW);
  await expectNoSideways(one.page);
  await one.resize(WIDE);
}

/** The whole way of a pair, on a machine with other work to do. */
const WAY_TAKES_MS = 240_000;

describeInBrowser('pairs, by the page', () => {
  const { hub, signedIn } = visitors();

  /** A retry finds what the first try left, so each has people of its own. */
  const families = ['оев', 'алов', 'усин', 'ишин', 'енин', 'юхин'];

  interface TwoPupils {
    readonly mentee: string;
    readonly mentor: string;
    readonly family: string;
    readonly need: string;
  }

  /** Two pupils, since no other programme of the sample is theirs, in the bases of an open programme. */
  async function twoPupils(one: Visitor): Promise<TwoPupils> {
    const ending = families.shift()!;
    const [family, need] = [`Пар${ending}`, `дело ${ending}`];
    const [mentee, mentor] = (await register(
      one,
      { externalId: `a-${ending}`, category: 'PUPIL', familyName: family, givenName: 'Лев', birthYear: 2005 },
      {
        externalId: `b-${ending}`,
        category: 'PUPIL',
        familyName: `На${family.toLowerCase()}`,
        givenName: 'Ян',
        birthYear: 2004,
      },
    )) as [string, string];
    await send(one, 'upsertMenteeProfiles', [{ personId: mentee, needs: [need] }]);
    await send(one, 'upsertMentorProfiles', [{ personId: mentor, competences: [need], capacity: 1 }]);
    await one.ask(
      'mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { message } } }',
      { input: { collegeId: await collegeId(one), year: YEAR, forms: ['pupil-pupil'] } },
    );
    return { mentee, mentor, family, need };
  }

  it(
    'go from a proposal with its reasons to an order, its right number and the end with a reason',
    async () => {
      const one = await signedIn('CURATOR');
      const people = await twoPupils(one);
      await one.open(`/pairs/${COLLEGE}/matching?year=${YEAR}`);
      await one.page.getByLabel('Программа').selectOption({ label: 'Ученик – ученик' });
      await press(one, 'Подобрать пары');
      const proposal = one.block(/^Предложение/);
      const row = proposal.locator('tbody tr', { hasText: people.family });
      await row.getByText(`общая потребность: ${people.need}`).waitFor();
      await row.getByRole('button', { name: /^Закрепить пару/ }).click();
      await one.block('Решения куратора').locator('tr', { hasText: people.family }).getByText('закреплена').waitFor();
      await row.getByText('закреплена').waitFor();
      await expectFit(one);

      for (const box of await proposal.locator('tbody tr', { hasNotText: people.family }).getByRole('checkbox').all()) {
        await box.uncheck();
      }
      await press(one, 'Предложить выбранные (1)');
      await expectAccessible(one.page);
      await inDialog(one, 'Предложить (1)');
      await one.page.getByText('Предложено пар: 1.').waitFor();

      const { mentorships } = await one.ask('query ($id: ID!) { mentorships(personId: $id) { nodes { id } } }', {
        id: people.mentee,
      });
      for (const [role, id] of [
        ['MENTEE', people.mentee],
        ['MENTOR', people.mentor],
      ] as const) {
        const side = await hub().client({ roles: [role], persons: [id] });
        await side.ask(
          'mutation ($input: AnswerMentorshipInput!) { answerMentorship(input: $input) { problems { code } } }',
          {
            input: { mentorshipId: mentorships.nodes[0].id, agrees: true },
          },
        );
      }

      await one.open(`/pairs/${COLLEGE}?year=${YEAR}`);
      await one.page.getByLabel('Что сделать').selectOption({ label: 'утвердить приказом' });
      const listed = one.block('Пары года').locator('tbody tr', { hasText: people.family });
      await listed.getByText('оба согласны').waitFor();
      await expectFit(one);
      await listed.getByRole('checkbox').check();
      await press(one, 'Утвердить приказом (1)');
      await one.page.getByLabel('Номер приказа').fill(`77-${people.need}`);
      await inDialog(one, 'Проверить');
      await one.page.getByText('Можно утвердить: 1.').waitFor();
      await expectAccessible(one.page);
      await inDialog(one, 'Утвердить (1)');
      await one.page.getByText(`Утверждено приказом № 77-${people.need}: 1.`).waitFor();

      await one.open(`/pairs/${COLLEGE}/pair/${mentorships.nodes[0].id}`);
      await press(one, 'Исправить приказ');
      await one.page.getByLabel('Номер приказа').fill(`78-${people.need}`);
      await inDialog(one, 'Исправить');
      await one.page.getByText(`Приказ исправлен: № 78-${people.need}.`).waitFor();
      await one.page.getByRole('button', { name: 'Завершить', exact: true }).click();
      await one.page.getByLabel('Причина').fill('Пара решила учиться порознь');
      await inDialog(one, 'Завершить');
      await one.page.getByText('Пара завершена.').waitFor();
      // It is said at once, and the history asked for anew after that.
      await one.block('История').getByText('Завершена').first().waitFor();
      const history = words(await one.block('История').innerText());
      for (const step of [
        'Предложена',
        `приказ № 77-${people.need}`,
        'Приказ исправлен',
        `приказ № 78-${people.need}`,
        'Завершена',
      ]) {
        expect(history).toContain(step);
      }
      await expectFit(one);
    },
    WAY_TAKES_MS,
  );

  it('are proposed by hand with the mentee in sight, and the assigned are listed for support', async () => {
    const one = await signedIn('CURATOR');
    const { family } = await twoPupils(one);
    await one.open(`/people/${COLLEGE}/mentees`);
    await one.page.getByLabel('Имя').fill(family);
    await one.page.getByRole('link', { name: `Подобрать наставника: ${family} Лев` }).click();
    await one.page.getByText(`Выбираем наставника для: ${family} Лев`).waitFor();
    await press(one, `Предложить пару с наставником: На${family.toLowerCase()} Ян`);
    await one.page.getByLabel('Наставника назначает куратор').check();
    await expectAccessible(one.page);
    await inDialog(one, 'Предложить');
    await one.page.getByText(`Пара предложена: ${family}`).waitFor();

    await one.open(`/pairs/${COLLEGE}/support?year=${YEAR}`);
    const row = one.block('Кому нужна поддержка').locator('tbody tr', { hasText: family });
    await row.getByText('наставника назначил куратор').waitFor();
    await expectFit(one);
    await row.getByRole('button', { name: /^Отметить поддержку/ }).click();
    await one.page.getByLabel('День беседы с психологом').fill(DAY);
    await one.page.getByLabel('Чем закончился поиск').selectOption({ label: 'остаётся с назначенным' });
    await inDialog(one, 'Сохранить');
    await one.page.getByText(`Отмечено: ${family} Лев.`).waitFor();
  });
});

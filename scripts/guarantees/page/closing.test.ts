import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE, collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const YEAR = '2024/2025';
const TODAY = today('Europe/Moscow');

describeInBrowser('what a year leaves, by the page', () => {
  const { signedIn } = visitors();

  it('is summed up on the college’s page, and kept on pages of its own', async () => {
    const curator = await signedIn('CURATOR', {}, `/colleges/${COLLEGE}?year=${YEAR}`);
    const { page } = curator;
    const totals = words(await curator.block('Итоги').innerText());
    for (const name of ['пар завершили работу', 'отчётов сторон', 'практик в базе', 'наград и мест в конкурсах']) {
      expect(totals).toContain(name);
    }
    await page.getByRole('link', { name: 'Практики, награды и что было потом' }).click();
    await page.getByRole('heading', { name: 'Чертёж в четыре руки' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Слово из практики или метка').fill('цех');
    await page.getByRole('heading', { name: 'Чертёж в четыре руки' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'День на предприятии' }).waitFor();

    await curator.open(`/colleges/${COLLEGE}/results/rewards?year=${YEAR}`);
    await page.getByText('Лучший наставник года').waitFor();
    await page.getByRole('button', { name: 'Это ошибка' }).first().click();
    const asking = page.getByRole('dialog');
    await asking.getByLabel('Почему').fill('Спутали');
    await asking.getByRole('button', { name: 'Это ошибка' }).click();
    await page.getByText('Запись о награде отозвана.').waitFor();

    await curator.open(`/colleges/${COLLEGE}/results/outcomes?year=${YEAR}`);
    const row = page.getByRole('row').nth(1);
    await row.getByLabel(/^Ответ/).selectOption('NO');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Записать ответы: 1' }).click();
    await page.getByText('Записано ответов: 1.').waitFor();
  });

  it('begins on a phone with the report of a side, and its word on what the region may read', async () => {
    const curator = await signedIn('CURATOR');
    const one = await signedIn('MENTEE', { width: NARROW });
    await one.page.waitForURL('**/pair');
    const [menteeId] = (await one.ask('{ me { persons { id } } }')).me.persons.map(({ id }: { id: string }) => id);
    const [mentorId] = (await register(curator, {
      ...{ externalId: `closing-${Date.now()}`, category: 'STUDENT', familyName: 'Итоговый', givenName: 'Глеб' },
    })) as [string];
    const year = formatAcademicYear(academicYearOf(TODAY));
    const pair = { menteeId, mentorId, form: 'student-student', startedOn: daysAfter(TODAY, -5), endedOn: TODAY };
    await send(curator, 'attestMentorships', [{ ...pair, endReason: 'Цели достигнуты' }], { year });
    const { mentorships } = await curator.ask(
      'query ($c: ID!, $m: ID!) { mentorships(collegeId: $c, mentorId: $m) { nodes { id } } }',
      { c: await collegeId(curator), m: mentorId },
    );
    const practice = { collegeId: await collegeId(curator), mentorshipId: mentorships.nodes[0].id, title: 'Вдвоём', done: 'Чертили' }; // prettier-ignore
    const { recordPractice } = await curator.ask(
      'mutation ($i: RecordPracticeInput!) { recordPractice(input: $i) { practice { id } } }',
      { i: practice },
    );
    const offer = { collegeId: practice.collegeId, id: recordPractice.practice.id, share: true };
    await curator.ask('mutation ($i: SharePracticeInput!) { sharePractice(input: $i) { problems { code } } }', {
      i: offer,
    });

    await one.reload();
    await one.page.getByText(/^Прежние пары/).click();
    await one.page.getByRole('button', { name: /Короткий отчёт/ }).first().click(); // prettier-ignore
    const dialog = one.page.getByRole('dialog', { name: 'Короткий отчёт о паре' });
    await dialog.getByLabel('Что получилось', { exact: true }).fill('Собрали <b>макет</b>');
    await dialog.getByRole('radio', { name: 'Да' }).check();
    await expectAccessible(one.page);
    await dialog.getByRole('button', { name: 'Отправить' }).click();
    await one.page.getByText('Записано.').waitFor();
    const question = one.page.getByRole('region', { name: 'Вдвоём' });
    if (!(await question.isVisible())) await one.page.getByText(/^Прежние пары/).click();
    await question.getByRole('button', { name: 'Согласиться' }).click();
    await question.getByText('Регион прочитает, когда согласятся все').waitFor();
    await expectNoSideways(one.page);

    await curator.open(`/pairs/${COLLEGE}/pair/${practice.mentorshipId}`);
    const reports = words(await curator.block('Отчёты сторон').innerText());
    expect(reports).toContain('Собрали <b>макет</b>');
    expect(reports).toContain('Вдвоём');
  });
});

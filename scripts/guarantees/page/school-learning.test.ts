import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today as todayIn } from '#kernel/time/today.js';
import type { Data } from '../../testing/hub.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId } from '../../testing/page/people.js';
import { NARROW, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** A cohort that the curator's college hosted and that is over: one of its listeners did not complete the course. */
async function cohortOf(curator: Visitor): Promise<string> {
  const { cohorts } = await curator.ask(
    `query ($id: ID!) { cohorts(collegeId: $id, first: 9) { nodes { id enrolments(first: 50) { nodes {
       completedOn person { id } } } } } }`,
    { id: await collegeId(curator) },
  );
  const isOpen = ({ completedOn, person }: Data) => completedOn === null && person !== null;
  const isTaught = ({ enrolments: { nodes } }: Data) =>
    nodes.some(isOpen) && nodes.some(({ completedOn }: Data) => completedOn !== null);
  return cohorts.nodes.find(isTaught).id;
}

/** A cohort of the college that began yesterday: the reader's own person teaches the first session, and not the second. */
async function taughtBy(curator: Visitor, mentor: Visitor): Promise<void> {
  const collegeOf = await collegeId(curator);
  const mutate = async (field: string, input: object, selection: string) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    return (await curator.ask(`mutation ($i: ${type}!) { p: ${field}(input: $i) { ${selection} } }`, { i: input })).p;
  };
  const { me } = await mentor.ask('{ me { persons { id } } }');
  const { region } = await curator.ask('{ region(code: "26") { id } }');
  const assessments = [{ code: 'TEST', title: 'Итоговый тест', kind: 'TEST', passMark: 60, topMark: 100 }];
  const course = { regionId: region.id, collegeId: collegeOf, code: 'PAGE-TEACH', titleRu: 'Курс преподавателя', hours: 8, assessments }; // prettier-ignore
  const made = await mutate('createCourse', course, 'course { id } problems { code }');
  const [today, yesterday] = [todayIn('Europe/Moscow'), daysAfter(todayIn('Europe/Moscow'), -1)];
  const term = { year: formatAcademicYear(academicYearOf(today)), startsOn: yesterday, endsOn: daysAfter(today, 7) };
  const teachers = [{ name: 'Я. Сам', personId: me.persons[0].id }, { name: 'Другой' }];
  const run = { courseId: made.course.id, collegeId: collegeOf, title: 'Своя группа', ...term, teachers };
  const { cohort } = await mutate('createCohort', run, 'cohort { id } problems { code }');
  const hour = { kind: 'LESSON', day: yesterday, hours: 4 };
  const rows = [
    { ...hour, title: 'Моё занятие', startsAt: '09:00', endsAt: '12:00', teacher: 'Я. Сам' },
    { ...hour, title: 'Чужое занятие', startsAt: '13:00', endsAt: '16:00', teacher: 'Другой' },
  ];
  await mutate('putSessions', { cohortId: cohort.id, rows }, 'refused');
  const { cohortCandidates } = await curator.ask(
    'query ($c: ID!, $id: ID!) { cohortCandidates(cohortId: $c, collegeId: $id, first: 2) { nodes { person { id } } } }',
    { c: cohort.id, id: collegeOf },
  );
  const listeners = cohortCandidates.nodes.map(({ person }: Data) => ({ personId: person.id }));
  const order = { number: '1-з', date: yesterday };
  await mutate('enrolMentors', { cohortId: cohort.id, collegeId: collegeOf, rows: listeners, order }, 'refused');
}

describeInBrowser('learning in the network school', () => {
  const { signedIn } = visitors();

  it('has whoever teaches record attendance of their sessions and marks, on their own page', async () => {
    const mentor = await signedIn('MENTOR', { width: NARROW }, '/pair');
    await taughtBy(await signedIn('CURATOR'), mentor);
    await mentor.reload();
    const taught = mentor.block('Я веду');
    await taught.getByRole('button', { name: /^Отметить посещаемость и оценки: Курс преподавателя/ }).click();
    await taught.getByRole('button', { name: 'Отметить всех' }).click();
    await taught.getByText('Сохранено: 2 из 2').waitFor();
    expect(await taught.getByLabel('Занятие').locator('option').allTextContents()).toEqual([
      expect.stringContaining('Моё занятие'),
    ]);
    const mark = taught.getByLabel(/^Итоговый тест: /).first();
    await mark.fill('101');
    await mark.blur();
    await taught.getByText('Оценка — от 0 до 100').waitFor();
    await mark.fill('75');
    await mark.blur();
    await taught.getByText('Оценка — от 0 до 100').waitFor({ state: 'detached' });
    await expectNoSideways(mentor.page);
    await expectAccessible(mentor.page);
  });

  it('takes attendance by thumb, keeps it without a network, and shows how far each listener has come', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, '/colleges/26-01/school');
    await curator.open(`/cohorts/${await cohortOf(curator)}`);
    const { page } = curator;
    const attendance = page.getByRole('region', { name: 'Посещаемость' });
    const absent = attendance.locator('button[aria-pressed=false][data-status=EXCUSED]:enabled').first();
    await absent.waitFor();
    await expectNoSideways(page);
    await expectAccessible(page);

    curator.forgive(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await absent.click();
    await attendance.getByText('Ждут сети: 1').waitFor();
    await page.context().setOffline(false);
    await attendance.getByText(/^Сохранено: /).waitFor();
    expect(await attendance.locator('button[aria-pressed=true][data-status=EXCUSED]:enabled').count()).toBeGreaterThan(
      0,
    );

    const results = page.getByRole('region', { name: 'Результаты слушателей' });
    await results
      .getByText(/посещено \d+ ч\. из 36, нужно 29/)
      .first()
      .waitFor();
    await results
      .getByText(/^Окончено .*, приказ № 11-з от/)
      .first()
      .waitFor();
    expect(await results.getByRole('button', { name: 'Завершить обучение' }).isDisabled()).toBe(true);
  });

  it('gives the list of a cohort as a file, and takes it back after a look at what it would change', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, '/colleges/26-01/school');
    await curator.open(`/cohorts/${await cohortOf(curator)}`);
    const { page } = curator;
    const files = page.getByRole('region', { name: 'Группа файлом' });
    const downloading = page.waitForEvent('download');
    await files.getByRole('button', { name: 'Скачать .csv' }).click();
    const list = await readFile(await (await downloading).path());
    await files.getByRole('button', { name: 'Загрузить результаты' }).click();
    await files
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: list });
    await files.getByRole('button', { name: 'Проверить файл' }).click();
    const told = files.getByRole('row', { name: /^Отметки и оценки/ });
    await told.waitFor();
    expect(await told.getByRole('cell').allTextContents()).toEqual(['0', '0', expect.stringMatching(/^[1-9]/)]);
    expect(await files.getByText('Не загрузится').count()).toBe(0);
    await expectNoSideways(page);
    await expectAccessible(page);
    await files.getByRole('button', { name: /^Загрузить \d/ }).click();
    await files.getByRole('button', { name: 'Закрыть' }).waitFor();
  });

  it('lays the need of a region beside what is offered, and has a college require a competence before approval', async () => {
    const { page } = await signedIn('COORDINATOR', { width: NARROW }, '/regions/26/training');
    const needs = page.getByRole('region', { name: 'Потребность и предложение' });
    await needs.getByText('Обратная связь').first().waitFor();
    await page.getByRole('region', { name: 'Что изменилось после обучения' }).waitFor();
    await expectNoSideways(page);
    await expectAccessible(page);

    const curator = await signedIn('CURATOR', {}, '/colleges/26-01');
    const required = curator.page.getByRole('region', { name: 'Обучение до утверждения пар' });
    await required
      .getByRole('button', { name: /^Изменить требование/ })
      .first()
      .click();
    const dialog = curator.page.getByRole('dialog');
    await dialog.getByLabel('Что делать с необученным наставником').selectOption({ label: 'предупреждать' });
    await dialog.getByLabel('Чему обучен').selectOption({ label: 'Обратная связь' });
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await required.getByText('предупреждать: любой курс, который даёт «Обратная связь»').waitFor();
  });
});

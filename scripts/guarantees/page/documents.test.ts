import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import type { Data } from '../../testing/hub.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId } from '../../testing/page/people.js';
import { NARROW, words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const TODAY = today('Europe/Moscow');
const PATH = '/colleges/26-01/documents?year=2024/2025';

describeInBrowser('documents, by the page', () => {
  const { signedIn } = visitors();

  it('are registered with a file, fetched, and taken back; drafts are there to download', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW }, PATH);
    const { page } = curator;
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByRole('button', { name: 'Внести документ' }).click();
    const form = page.getByRole('dialog', { name: 'Внести документ' });
    await form.getByLabel('Вид').selectOption({ label: 'Стенд о наставничестве' });
    await form.getByLabel('Название').fill('Стенд у входа');
    const file = { name: 'стенд.docx', mimeType: 'application/pdf' };
    await form.getByLabel('Файл').setInputFiles({ ...file, buffer: Buffer.from('<html></html>') });
    await form.getByRole('button', { name: 'Внести' }).click();
    await form.getByText('смотрим на содержимое, а не на имя файла').waitFor();
    curator.forgive(/415/);
    await form.getByLabel('Файл').setInputFiles({ ...file, buffer: Buffer.from('%PDF-1.7 made up') });
    await form.getByRole('button', { name: 'Внести' }).click();
    await page.getByText('Документ внесён: Стенд у входа').waitFor();

    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать файл' }).click();
    expect((await fetched).suggestedFilename()).toBe('стенд.docx.pdf');
    const drafted = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Приказ о целевой модели' }).click();
    expect((await drafted).suggestedFilename()).toBe('ORDER_MODEL.docx');

    await page.getByRole('button', { name: 'Отозвать: Стенд у входа' }).click();
    const asking = page.getByRole('dialog');
    await asking.getByLabel('Причина').fill('Стенд разобран');
    await asking.getByRole('button', { name: 'Отозвать' }).click();
    await page.getByText('Документ отозван: Стенд у входа').waitFor();
    await page.getByRole('button', { name: 'Показать отозванные' }).click();
    await page.getByText('Стенд разобран').waitFor();
  });

  it('put pairs into effect by one order, and say once more of whom the programme warned', async () => {
    const curator = await signedIn('CURATOR');
    const year = formatAcademicYear(academicYearOf(TODAY));
    const id = await collegeId(curator);
    const mutate = (field: string, input: object, selection = '') => {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      return curator.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} problems { code } } }`, { i: input }); // prettier-ignore
    };
    await mutate('openCollegeYear', { collegeId: id, year, forms: ['teacher-teacher'] });
    const { setTrainingRequirement } = await mutate('setTrainingRequirement', { collegeId: id, year, form: 'teacher-teacher', demand: 'WARN' }); // prettier-ignore
    expect(setTrainingRequirement.problems).toEqual([]);
    const base = 'mentorBase(collegeId: $id, categories: [TEACHER], first: 50) { nodes { person { id enrolments { nodes { completedOn } } } } }'; // prettier-ignore
    const people = 'people(collegeId: $id, categories: [TEACHER], first: 50) { nodes { id } }';
    const { mentorBase, all } = await curator.ask(`query ($id: ID!) { ${base} all: ${people} }`, { id });
    const untrained = mentorBase.nodes.filter(({ person }: Data) => person.enrolments.nodes.length === 0);
    const mentorId = untrained[0].person.id;
    const inBase = new Set(mentorBase.nodes.map(({ person }: Data) => person.id));
    const rows = all.nodes
      .filter((person: Data) => !inBase.has(person.id))
      .slice(0, 1)
      .map((mentee: Data) => ({ menteeId: mentee.id, mentorId, form: 'teacher-teacher', startedOn: TODAY, directive: true })); // prettier-ignore
    const results = 'results { outcome problems { code } }';
    const proposed = await mutate('proposeMentorships', { collegeId: id, year, rows }, results);
    expect(proposed['proposeMentorships'].results).toEqual([{ outcome: 'CREATED', problems: [] }]);
    await curator.open(`/colleges/26-01/documents?year=${year}`);
    const block = curator.block('Приказ о парах');
    await block.getByLabel('Форма').selectOption('teacher-teacher');
    await block.getByRole('button', { name: 'Внести номер приказа' }).click();
    const dialog = curator.page.getByRole('dialog');
    await dialog.getByLabel('Номер', { exact: true }).fill('99-п');
    await dialog.getByLabel('Дата приказа').fill(TODAY);
    await dialog.getByLabel(/^Утвердить и пары с замечаниями/).check();
    await dialog.getByRole('button', { name: 'Утвердить', exact: true }).click();
    const told = curator.page.getByRole('status').filter({ hasText: 'Приказ внесён в реестр.' });
    await told.waitFor();
    expect(words(await told.innerText())).toMatch(
      /Из них с замечанием: \d+\. .*нет действующего сертификата об обучении/,
    );
    await expectAccessible(curator.page);
  });

  it('are seen by the region as well, which changes nothing', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, PATH);
    expect(words(await coordinator.block('Готовность по этапам').innerText())).toContain('Всего');
    await coordinator.page.getByText('Называет несовершеннолетних').first().waitFor();
    expect(await coordinator.page.getByRole('button', { name: 'Внести документ' }).count()).toBe(0);
  });
});

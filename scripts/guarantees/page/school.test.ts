import { expect, it } from '@jest/globals';
import { academicYearOf, endOf } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { COLLEGE } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const TODAY = today('Europe/Moscow');
const LAST = [daysAfter(TODAY, 20), endOf(academicYearOf(TODAY))].sort()[0]!;
const SCHOOL = `/colleges/${COLLEGE}/school`;
const COURSE = 'Проверка курса';

const said = (one: Visitor, text: string | RegExp) => one.page.getByRole('status').filter({ hasText: text }).waitFor();

describeInBrowser('the network school', () => {
  const { signedIn } = visitors();

  it('is made by its host, asked for by a mentor, filled by a curator, and moves up who waits', async () => {
    const host = await signedIn('CURATOR', {}, SCHOOL);
    const { page } = host;
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Создать курс' }).click();
    await dialog.getByLabel('Код').first().fill('PAGE-TEST');
    await dialog.getByLabel('Название', { exact: true }).fill(COURSE);
    await dialog.getByLabel('Академических часов').fill('4');
    await dialog.getByRole('button', { name: 'Добавить: Модули программы' }).click();
    await dialog.getByLabel('Модуль').fill('Введение');
    await dialog.getByLabel('Часов', { exact: true }).fill('8');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Создать курс' }).click();
    await dialog.getByText('Модули вместе занимают').waitFor();
    await dialog.getByLabel('Часов', { exact: true }).fill('4');
    await dialog.getByRole('button', { name: 'Создать курс' }).click();
    await said(host, `Курс создан: ${COURSE}.`);

    await page.getByRole('button', { name: `Открыть группу курса «${COURSE}»` }).click();
    await dialog.getByLabel('Название группы').fill('Проверка');
    await dialog.getByLabel('Первый день').fill(TODAY);
    await dialog.getByLabel('Последний день').fill(LAST);
    await dialog.getByLabel('Мест', { exact: true }).fill('2');
    await dialog.getByRole('button', { name: 'Открыть группу' }).click();
    await said(host, 'Группа открыта: Проверка.');
    await page.getByRole('link', { name: 'Проверка', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Проверка' }).waitFor();

    const plan = async (title: string) => {
      await page.getByRole('button', { name: 'Назначить занятие' }).click();
      await dialog.getByLabel('О чём').fill(title);
      await dialog.getByLabel('Начало').fill('09:00');
      await dialog.getByLabel('Конец').fill('10:30');
      await dialog.getByLabel('Преподаватель').fill('Проверкина А. И.');
      await dialog.getByRole('button', { name: 'Сохранить' }).click();
    };
    await plan('Первое');
    await said(host, 'Занятие сохранено: Первое.');
    await plan('Второе');
    await dialog.getByText('В это время преподаватель занят').waitFor();
    await dialog.getByRole('button', { name: 'Всё равно сохранить' }).click();
    await said(host, 'Занятие сохранено: Второе.');
    await host.settled();
    expect(await host.text()).toContain('Назначено 4 из 4 ч. программы.');

    const mentor = await signedIn('MENTOR', { width: NARROW }, '/pair');
    await mentor.page.getByRole('button', { name: `Подать заявку: ${COURSE}, Проверка` }).click();
    await said(mentor, 'за вами место');
    expect(words(await mentor.block('Мои заявки').innerText())).toContain('место за вами, ждёт решения');
    await expectNoSideways(mentor.page);
    await expectAccessible(mentor.page);

    await host.reload();
    const send = host.block('Кого направить');
    await send.getByRole('checkbox').nth(0).check();
    await send.getByRole('checkbox').nth(1).check();
    await send.getByRole('button', { name: 'Проверить отмеченных' }).click();
    await send.getByText('Получат место: 1, встанут в очередь: 1.').waitFor();
    await send.getByRole('button', { name: 'Подать заявки' }).click();
    await said(host, 'Подано заявок: 2.');
    await host.settled();

    const desk = host.block('Заявки в группу');
    await desk.getByText('Занято мест: 2. Ждут решения: 2, в очереди: 1.').waitFor();
    await desk.getByRole('checkbox').first().check();
    await desk.getByRole('button', { name: 'Отклонить' }).click();
    await dialog.getByLabel('Причина отказа').fill('Группа для других');
    await dialog.getByRole('button', { name: 'Отклонить' }).click();
    await said(host, 'Отклонено: 1.');
    await desk.getByText('Занято мест: 2. Ждут решения: 2, в очереди: 0.').waitFor();
    await desk.getByText(/место освободилось/).waitFor();
    await mentor.reload();
    expect(words(await mentor.block('Мои заявки').innerText())).toContain('Причина: Группа для других');
    await host.resize(NARROW);
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  it('has a mentor say what they would like to learn, which their college reads and sends them by', async () => {
    const mentor = await signedIn('MENTOR', { width: NARROW }, '/pair');
    const wishes = mentor.block('Чему хочу научиться');
    await wishes.getByLabel('Курс или компетенция').selectOption({ label: 'Другое, своими словами' });
    await wishes.getByLabel('Чему именно').fill('Проверка пожелания');
    await wishes.getByRole('button', { name: 'Хочу научиться' }).click();
    await said(mentor, 'Пожелание сохранено.');
    await wishes.getByRole('button', { name: 'Снять пожелание: Проверка пожелания' }).waitFor();
    await expectNoSideways(mentor.page);
    await expectAccessible(mentor.page);

    const curator = await signedIn('CURATOR', {}, `/colleges/${COLLEGE}/training`);
    const told = curator.block('Чего хотят сами наставники').getByRole('listitem');
    await told.filter({ hasText: 'Проверка пожелания' }).waitFor();
    await curator.block('Потребность и предложение').getByText(/из них сказали сами/).first().waitFor(); // prettier-ignore
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);
    await expectAccessible(curator.page);
    await told.filter({ hasText: 'Проверка пожелания' }).getByRole('link').click();
    await curator.block('Чему сам хочет научиться').getByText('Проверка пожелания').waitFor();
    await expectNoSideways(curator.page);
    await curator.open(`/colleges/${COLLEGE}/training`);

    await wishes.getByRole('button', { name: 'Снять пожелание: Проверка пожелания' }).click();
    await said(mentor, 'Пожелание снято.');
    await curator.reload();
    await told.filter({ hasText: 'Проверка пожелания' }).waitFor({ state: 'detached' });
  });

  it('has events of the region, of which a college says how many came', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/school');
    const dialog = coordinator.page.getByRole('dialog');
    await coordinator.page.getByRole('button', { name: 'Назначить событие' }).click();
    await dialog.getByLabel('Тема').fill('Проверка события');
    await dialog.getByLabel('День').fill(TODAY);
    await dialog.getByLabel('Начало').fill('10:00');
    await dialog.getByLabel('Конец').fill('09:00');
    await dialog.getByRole('button', { name: 'Назначить событие' }).click();
    await dialog.getByText('Событие кончается раньше, чем начинается.').waitFor();
    await dialog.getByLabel('Конец').fill('11:00');
    await expectAccessible(coordinator.page);
    await dialog.getByRole('button', { name: 'Назначить событие' }).click();
    await said(coordinator, 'Событие назначено: Проверка события.');

    const curator = await signedIn('CURATOR', { width: NARROW }, SCHOOL);
    await curator.page.getByRole('button', { name: 'Отметить участие: Проверка события' }).click();
    const numbers = curator.page.getByRole('dialog');
    await numbers.getByLabel('кураторы').fill('2');
    await numbers.getByRole('button', { name: 'Сохранить' }).click();
    await said(curator, 'Участие отмечено: Проверка события.');
    await curator.page.getByText('От нас были: кураторы: 2').waitFor();
    await expectNoSideways(curator.page);
    await expectAccessible(curator.page);
    await coordinator.reload();
    await coordinator.page.getByText('Отметили участие колледжей: 1, человек: 2').first().waitFor();
  });
});

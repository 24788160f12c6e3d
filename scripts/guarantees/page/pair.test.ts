import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import { expectAccessible } from '../../testing/page/looks.js';
import { collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const TODAY = today('Europe/Moscow');

/** Makes the one who is signed in the mentee of a pair at work, unless they are; answers its id. */
async function paired(curator: Visitor, one: Visitor): Promise<string> {
  const { me } = await one.ask('{ me { persons { id } } }');
  const [menteeId] = me.persons.map(({ id }: { id: string }) => id) as [string];
  const { mentorships: there } = await curator.ask(
    'query ($m: ID!) { mentorships(menteeId: $m, statuses: [ACTIVE]) { nodes { id } } }',
    { m: menteeId },
  );
  if (there.nodes.length > 0) return there.nodes[0].id;
  const [mentorId] = (await register(curator, {
    ...{ externalId: `pair-${Date.now()}`, category: 'STUDENT', familyName: 'Парный', givenName: 'Илья' },
  })) as [string];
  const row = { menteeId, mentorId, form: 'student-student', startedOn: daysAfter(TODAY, -5) };
  const year = formatAcademicYear(academicYearOf(TODAY));
  await send(curator, 'attestMentorships', [row], { year });
  const { mentorships } = await curator.ask(
    'query ($c: ID!, $m: ID!) { mentorships(collegeId: $c, mentorId: $m) { nodes { id } } }',
    { c: await collegeId(curator), m: mentorId },
  );
  return mentorships.nodes[0].id;
}

const heldOf = async (curator: Visitor, id: string): Promise<number> => {
  const { mentorships } = await curator.ask(
    'query ($c: ID!) { mentorships(collegeId: $c, last: 5) { nodes { id meetings(last: 9) { nodes { state } } } } }',
    { c: await collegeId(curator) },
  );
  return mentorships.nodes.find((pair: { id: string }) => pair.id === id).meetings.nodes.length;
};

describeInBrowser('the page of a pair, on a phone', () => {
  const { signedIn } = visitors();

  it('is where mentor and mentee begin, and takes a meeting in two taps, and a plan, once, with the network away', async () => {
    const curator = await signedIn('CURATOR');
    const one = await signedIn('MENTEE', { width: NARROW });
    await one.page.waitForURL('**/pair');
    const id = await paired(curator, one);
    await one.reload();
    await one.page.getByRole('heading', { level: 1, name: 'Моя пара' }).waitFor();
    await expectAccessible(one.page);
    one.forgive(/ERR_INTERNET_DISCONNECTED/);
    await one.page.context().setOffline(true);
    await one.page.getByRole('button', { name: 'Отметить встречу' }).first().click();
    const dialog = one.page.getByRole('dialog', { name: 'Встреча была' });
    await dialog.getByLabel('Какая').selectOption('FINAL');
    await dialog.getByRole('button', { name: 'Отметить', exact: true }).click();
    await one.page.getByText('1 запись ждёт отправки').waitFor();
    expect(await heldOf(curator, id)).toBe(0);
    await one.page.context().setOffline(false);
    await one.page.getByText('Записано.').waitFor();
    await one.page.getByText('ждёт отправки').waitFor({ state: 'detached' });
    expect(await heldOf(curator, id)).toBe(1);

    await one.page
      .getByRole('button', { name: /^Как прошла встреча/ })
      .first()
      .click();
    const feedback = one.page.getByRole('dialog');
    await feedback.getByRole('radio', { name: '8', exact: true }).check();
    await feedback.getByLabel('Что получилось').fill('Собрали макет');
    await expectAccessible(one.page);
    await feedback.getByRole('button', { name: 'Отправить' }).click();
    await feedback.waitFor({ state: 'detached' });
    expect(words(await one.page.getByRole('list', { name: 'Встречи' }).first().innerText())).toContain('отзыв дан');

    await one.page.context().setOffline(true);
    await one.page.getByRole('button', { name: 'Составить план' }).first().click();
    const plan = one.page.getByRole('dialog', { name: 'План пары' });
    await plan.getByLabel('Что сделать').fill('Подготовить выступление');
    await plan.getByLabel('Срок').fill(daysAfter(TODAY, 7));
    await expectAccessible(one.page);
    await plan.getByRole('button', { name: 'Сохранить план' }).click();
    await one.page.getByText('План сохранён здесь и ждёт отправки.').waitFor();
    await one.page.context().setOffline(false);
    const item = { name: 'Выполнено: Подготовить выступление' };
    await one.page.getByRole('checkbox', item).click();
    await one.page.getByRole('checkbox', { ...item, checked: true }).waitFor();
    await one.page.getByText('выполнено 1 из 1').waitFor();
  });

  it('opens without a network, takes a meeting, and sends it once when the network is back; signed out it forgets', async () => {
    const curator = await signedIn('CURATOR');
    const one = await signedIn('MENTEE', { width: NARROW }, '/pair');
    const { page } = one;
    const id = await paired(curator, one);
    await one.reload();
    await page.getByRole('button', { name: 'Отметить встречу' }).first().waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const cached = `caches.keys().then((names) => Promise.all(names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).then((all) => all.flat())`;
    const paths = await page.evaluate<string[]>(cached);
    expect(paths).toContain('/pair');
    expect(paths.filter((path) => !/^\/(assets\/[\w.-]+|pair|config\.json)$/.test(path))).toEqual([]);

    one.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    const before = await heldOf(curator, id);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('Нет связи с хабом').first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'Моя пара' }).waitFor();
    await expectAccessible(page);
    const logs = page.getByRole('button', { name: 'Отметить встречу' });
    await logs.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отметить', exact: true }).click();
    await page.getByText('1 запись ждёт отправки').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Записано.').waitFor();
    await page.getByText('ждёт отправки').waitFor({ state: 'detached' });
    expect(await heldOf(curator, id)).toBe(before + 1);

    const kept = `localStorage.getItem('hub.last-told')`;
    expect(await page.evaluate(kept)).toContain('"account"');
    await one.accountButton().click();
    await page.getByRole('button', { name: 'Выйти', exact: true }).click();
    await one.signInButton().waitFor();
    expect(await page.evaluate(kept)).toBeNull();
  });

  it('gives the calendar a secret address, shown once, that anybody’s calendar reads', async () => {
    const one = await signedIn('MENTOR', { width: NARROW });
    await one.page.getByRole('button', { name: 'Получить ссылку' }).click();
    const address = await one.page.locator('code').first().innerText();
    const read = (headers: Record<string, string> = {}) => fetch(address, { headers });
    const answer = await read();
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect((await read({ 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
    await one.page.getByRole('button', { name: 'Закрыть ссылку' }).click();
    await one.page.getByText('Ссылка закрыта.').waitFor();
    const [gone, never] = [await read(), await fetch(`${one.url}/calendar/guessed.ics`)];
    expect([gone.status, await gone.text()]).toEqual([404, await never.text()]);
  });
});

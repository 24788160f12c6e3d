import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { register } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const PLACE = '/colleges/26-01?year=2024/2025';
const BLOCKS = ['Показатели', 'Год программы', 'Программы по формам'] as const;

const block = async (visitor: Visitor, title: string) => words(await visitor.block(title).innerText());

describeInBrowser('the college page', () => {
  const { visitor, signedIn, hub, prepare } = visitors();

  // The mentee's account becomes the curator of another college, to have a stranger among the staff.
  prepare(async () => {
    const found = await hub().client({ roles: ['OPERATOR'] });
    type College = { college: { id: string; region: { id: string } } };
    const { college } = await found.ask<College>('{ college(code: "26-02") { id region { id } } }');
    const director = await hub().client({ roles: ['DIRECTOR'], colleges: [college.id] });
    const bound = await director.ask(
      `mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { results { problems { code } } } }`,
      { rows: [{ account: 'demo-mentee', role: 'CURATOR', collegeId: college.id }] },
    );
    expect(bound).toEqual({ bindRoles: { results: [{ problems: [] }] } });
  });

  it('explains the stage that is under way by its official title and its aim', async () => {
    const one = await signedIn('CURATOR', {}, '/colleges/26-01?year=2025/2026');
    const { collegeYear } = (
      await one.ask(
        '{ college(code: "26-01") { collegeYear(year: "2025/2026") { currentStage { number officialTitle aim } } } }',
      )
    ).college;
    const { number, officialTitle, aim } = collegeYear.currentStage;
    expect(await block(one, BLOCKS[1])).toContain(`${number}. ${officialTitle}. ${aim}.`);
  });

  it('tells the curator what waits for them, and leads to where it is seen to', async () => {
    const one = await signedIn('CURATOR');
    const validUntil = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const consent = { givenOn: '2024-09-02', givenBy: 'SELF', validUntil };
    await register(one, { consent, externalId: 'w-1', category: 'TEACHER', familyName: 'Ждущая', givenName: 'Инна' });
    await one.open('/colleges/26-01');
    const waiting = one.block('Что ждёт меня');
    await waiting.getByText('Согласия, срок которых кончается').click();
    await waiting.getByRole('link', { name: 'Ждущая Инна' }).waitFor();
    await expectAccessible(one.page);
    await waiting.getByRole('link', { name: 'Ждущая Инна' }).click();
    await one.page.waitForURL('**/people/26-01/person/*');
    await one.page.getByRole('heading', { name: 'Ждущая Инна' }).waitFor();
  });

  it.each(['COORDINATOR', 'CURATOR', 'DIRECTOR'] as const)('shows the whole college to its %s', async (role) => {
    const one = await signedIn(role, {}, PLACE);
    const [scores, year, programs] = await Promise.all(BLOCKS.map((title) => block(one, title)));
    for (const said of [
      '14,1 % 195 из 1 380',
      'Не хватает 771 человека',
      '8 из 12',
      '3 из 7',
      'на 31 августа 2025 г.',
    ]) {
      expect(scores).toContain(said);
    }
    const { college } = await one.ask(`{ college(code: "26-01") {
      collegeYear(year: "2024/2025") { stages { title officialTitle } activities { status } }
      mentoringPrograms(year: "2024/2025") { nodes { form { title } mentorshipCount } }
    } }`);
    for (const { title } of college.collegeYear.stages) expect(year).toContain(title);
    const folded = await one.block(BLOCKS[1]).textContent();
    for (const { officialTitle } of college.collegeYear.stages) expect(folded).toContain(officialTitle);
    const { activities } = college.collegeYear;
    const done = activities.filter(({ status }: { status: string }) => status === 'DONE').length;
    const overdue = activities.filter(({ status }: { status: string }) => status === 'OVERDUE').length;
    expect(year).toContain(`${done} выполнено ${overdue} просрочено`);
    const rows = one.block(BLOCKS[2]).getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(5);
    let total = 0;
    for (const { form, mentorshipCount } of college.mentoringPrograms.nodes) {
      expect(words(await rows.filter({ hasText: form.title }).innerText())).toContain(`${mentorshipCount} `);
      total += mentorshipCount;
    }
    expect(programs).toContain(`Всего пар: ${total}`);
    await expectNoSideways(one.page);
  });

  it.each([
    ['another college’s curator', 'MENTEE', 'Эти данные вашей роли не показываются.'],
    ['an analyst', 'ANALYST', 'Эти данные вашей роли не показываются.'],
    ['nobody', null, 'Эти данные видны после входа.'],
  ] as const)(
    'shows %s the targets of a year that isn’t published, and of the rest says for whom it is',
    async (_, role, forbidden) => {
      const stranger = role ? await signedIn(role) : await visitor();
      await stranger.open('/colleges/26-01?year=2023/2024');
      const [scores, year, programs] = await Promise.all(BLOCKS.map((title) => block(stranger, title)));
      expect(scores).toContain('ещё ничего не опубликовано');
      expect(scores).toContain('Цель 50 %');
      expect(scores).not.toContain('нет данных');
      expect(scores).not.toMatch(/\d,\d %|\d+ из \d+|[Нн]е хватает \d/);
      expect(year).toContain(forbidden);
      expect(year).not.toMatch(/просрочено|закрыт/);
      expect(programs).not.toMatch(/Всего пар|Ответственный [А-Я]/);
      expect(programs).not.toMatch(/\d/);
      if (role === null) await expectAccessible(stranger.page);
      await stranger.resize(NARROW);
      await expectNoSideways(stranger.page);
      if (role === 'MENTEE') {
        await stranger.open('/colleges/26-02?year=2024/2025');
        expect(await block(stranger, BLOCKS[0])).toContain('17,1 % 192 из 1 120');
      }
    },
  );

  it('opens a roadmap with what is overdue on top, and unfolds the rest', async () => {
    const curator = await signedIn('CURATOR', { width: NARROW, language: 'en' }, PLACE);
    const year = curator.block('College year');
    await year.getByRole('heading', { name: 'Overdue: 2' }).waitFor();
    expect(await year.locator('details[open]').count()).toBe(0);
    await year.locator('summary').first().click();
    expect(await year.locator('details[open]').count()).toBe(1);
    await expectAccessible(curator.page);
    await expectNoSideways(curator.page);
  });

  it('says so when there is no such college, or no such page', async () => {
    const one = await visitor();
    await one.open('/colleges/99-99');
    await one.page.getByRole('heading', { name: 'Такого колледжа нет' }).waitFor();
    await one.open('/nowhere/at/all');
    await one.page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
    await one.open('/regions/99');
    await one.page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
  });
});

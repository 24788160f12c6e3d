import { expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today as todayIn } from '#kernel/time/today.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId, register, send } from '../../testing/page/people.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
import type { Data } from '../../testing/hub.js';

const RUNNING = formatAcademicYear(academicYearOf(todayIn('Europe/Moscow')));
const YEAR = '2024/2025';
const COLLEGE = 'Колледж приборостроения «Меридиан»';

/** A large screen, on which pages of figures use the width. */
const LARGE = 1680;

const dialogless = ({ page }: Visitor, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();

/** How wide the page's own content is, and how many of its blocks begin at the same height as another. */
const LAYOUT = `(() => {
  const places = [...document.querySelectorAll('main section')].map((each) => each.getBoundingClientRect());
  const width = Math.max(...places.map(({ right }) => right)) - Math.min(...places.map(({ left }) => left));
  const abreast = places.filter(({ top, left }) => places.some((other) => other.left > left && Math.abs(other.top - top) < 2));
  return { width, abreast: abreast.length };
})()`;

describeInBrowser('where a college stands', () => {
  const { visitor, signedIn, hub, prepare } = visitors();

  /** One pair of the running year, four people who have none, and a headcount: a gap that somebody could close. */
  prepare(async () => {
    const curator = await signedIn('CURATOR');
    const person = (n: number) => ({
      externalId: `standing-${n}`,
      category: 'STUDENT' as const,
      familyName: `Свободнов${'абвгде'[n]}`,
      givenName: 'Иван',
    });
    const ids = await register(curator, ...[0, 1, 2, 3, 4, 5].map(person));
    const pair = {
      menteeId: ids[0],
      mentorId: ids[1],
      form: 'student-student',
      startedOn: startOf(Number(RUNNING.slice(0, 4))),
    };
    await send(curator, 'attestMentorships', [pair], { year: RUNNING });
    await send(curator, 'upsertMentorProfiles', [{ personId: ids[1], capacity: 3, enteredOn: '2024-09-02' }]);
    const headcount = {
      collegeId: await collegeId(curator),
      year: RUNNING,
      students: 1400,
      teachers: 90,
      youngSpecialists: 12,
      pupils: 0,
    };
    const { reportHeadcount } = await curator.ask(
      'mutation ($rows: [HeadcountRowInput!]!) { reportHeadcount(input: { rows: $rows }) { results { problems { code } } } }',
      { rows: [{ ...headcount, confirm: true }] },
    );
    expect(reportHeadcount.results).toEqual([{ problems: [] }]);
  });

  it('says who could close a gap: to its staff by name, with the way to make pairs, to the region by number', async () => {
    const curator = await signedIn('CURATOR', {}, `/colleges/26-01?year=${RUNNING}`);
    const line = dialogless(curator, 'Студенты-наставляемые');
    await line.getByText('Кто закроет разрыв').click();
    await line.getByText(/^Могли бы стать наставляемыми: \d+$/).waitFor();
    await line.getByText('возьмёт ещё 2').first().waitFor();
    const { college } = await curator.ask(
      `query ($year: AcademicYear!) { college(code: "26-01") { gapClosers(indicator: "learners_as_mentees", year: $year) {
         withoutPair mentorsWithRoom freePlaces people(first: 1) { nodes { person { name } } } } } }`,
      { year: RUNNING },
    );
    const { withoutPair, mentorsWithRoom, freePlaces, people } = college.gapClosers;
    const said = words(await line.innerText());
    expect(said).toContain(`Могли бы стать наставляемыми: ${withoutPair}`);
    expect(said).toContain(people.nodes[0].person.name);
    const link = line.getByRole('link', { name: 'Подобрать пары' });
    expect(await link.getAttribute('href')).toBe(`/pairs/26-01/matching?year=${RUNNING}`);
    await expectAccessible(curator.page);
    await curator.resize(NARROW);
    await expectNoSideways(curator.page);

    const coordinator = await signedIn('COORDINATOR', {}, `/colleges/26-01?year=${RUNNING}`);
    const counted = dialogless(coordinator, 'Студенты-наставляемые');
    await counted.getByText('Кто закроет разрыв').click();
    await counted.getByText(`Могли бы стать наставляемыми: ${withoutPair}`).waitFor();
    expect(await counted.innerText()).not.toContain(people.nodes[0].person.name);
    expect(await counted.getByRole('link', { name: 'Подобрать пары' }).count()).toBe(0);

    await coordinator.open(`/regions/26?year=${RUNNING}`);
    const block = coordinator.block('Кто закроет разрыв: Студенты-наставляемые');
    const row = block.getByRole('row').filter({ hasText: COLLEGE });
    expect(words(await row.innerText())).toMatch(
      new RegExp(`${withoutPair} ${mentorsWithRoom} ${freePlaces} ${withoutPair - freePlaces}$`),
    );
    await expectAccessible(coordinator.page);
    // Of a year that is over no pair would be.
    await coordinator.open(`/regions/26?year=${YEAR}`);
    expect(await coordinator.text()).not.toContain('Кто закроет разрыв');
  });

  it('keeps the published period on the way from the ranking to a college and back', async () => {
    const nobody = await visitor();
    const { page } = nobody;
    const period = `${YEAR}-Q3`;
    await nobody.open(`/regions/26?year=${YEAR}&period=${period}`);
    await nobody.block('Колледжи по показателю').getByRole('link', { name: COLLEGE }).click();
    await page.waitForURL(`${hub().url}/colleges/26-01?year=${YEAR}&period=${period}`);
    await nobody.settled();
    const said = await nobody.text();
    expect(said).toContain(`Опубликовано: 3 квартал ${YEAR}`);
    expect(said).toContain('Медиана региона считается за учебный год');
    const { kpi } = (await publicAnswer(hub().url, period)) as Data;
    // Which of its figures a small cell hides is the rule's affair.
    const { value, numerator, denominator } = kpi.find((figure: Data) => figure.value !== null);
    const figure = `${String(value).replace('.', ',')} % ${numerator} из ${denominator.toLocaleString('ru')}`;
    expect(said).toContain(words(figure));

    await page.getByLabel('Период').selectOption({ label: `${YEAR} учебный год` });
    await nobody.settled();
    expect(await nobody.text()).toContain(`Опубликовано: ${YEAR} учебный год`);
    await page.goBack();
    await nobody.settled();
    await page.getByRole('link', { name: 'Ставропольский край' }).click();
    await page.waitForURL(`${hub().url}/regions/26?year=${YEAR}&period=${period}`);
  });

  it('shows the course of each indicator, says how its lines are to be read, and goes on paper with a line to sign on', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, `/colleges/26-01?year=${YEAR}`);
    const { page } = coordinator;
    const block = coordinator.block('Показатели');
    await block
      .getByText(/\d\s?% → \d+(?:,\d)?\s?%/)
      .first()
      .waitFor();
    for (const said of ['Линии растянуты так', 'Линия под показателем']) await block.getByText(said).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Распечатано \d+ .* \d{4} г\. со страницы .*\/colleges\/26-01$/).waitFor();
    for (const said of ['Подпись', 'Фамилия, должность']) await page.getByText(said, { exact: true }).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await coordinator.open(`/regions/26?year=${YEAR}`);
    for (const said of ['Полосы растянуты так', 'Полосы начинаются с нуля']) await page.getByText(said).waitFor();
  });

  it('uses a large screen, as the region and its desk do', async () => {
    const coordinator = await signedIn('COORDINATOR');
    await coordinator.resize(LARGE);
    for (const path of [`/regions/26?year=${YEAR}`, `/colleges/26-01?year=${YEAR}`, `/regions/26/desk?year=${YEAR}`]) {
      await coordinator.open(path);
      const { width, abreast } = await coordinator.page.evaluate<{ width: number; abreast: number }>(LAYOUT);
      expect({ path, wide: width > 1500 }).toEqual({ path, wide: true });
      // The region has its tiles and its ranking abreast, within their blocks.
      if (!path.includes('/regions/26?')) expect({ path, abreast: abreast > 0 }).toEqual({ path, abreast: true });
      await expectNoSideways(coordinator.page);
    }
  });

  it('copies what a button says that it copies', async () => {
    const nobody = await visitor();
    const { page } = nobody;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await nobody.open(`/regions/26/explore?years=${YEAR}`);
    await page.getByText('Запрос к графу').click();
    await page.getByRole('button', { name: 'Скопировать: Текст запроса' }).click();
    await page.getByRole('button', { name: 'Скопировано: Текст запроса' }).waitFor();
    const shown = await page.getByLabel('Текст запроса', { exact: true }).innerText();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(shown);
  });

  it('has the campaigns of its region on the desk', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/26/desk/surveys');
    const { surveyCampaigns } = await coordinator.ask(
      '{ surveyCampaigns(region: "26", first: 20) { nodes { template { title } } } }',
    );
    expect(surveyCampaigns.nodes.length).toBeGreaterThan(0);
    const said = await coordinator.text();
    for (const { template } of surveyCampaigns.nodes) expect(said).toContain(words(template.title));
  });
});

/** What anybody is told of the college in a published period. */
async function publicAnswer(url: string, period: string): Promise<unknown> {
  const query = `query ($periods: [String!]!) {
    kpi(region: "26", periods: $periods, groupBy: [COLLEGE], colleges: ["26-01"]) {
      value numerator denominator
    }
  }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { periods: [period] } }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

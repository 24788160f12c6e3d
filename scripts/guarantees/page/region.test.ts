import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
import type { Data } from '../../testing/hub.js';

const SCORES = `indicators {
  indicator { code title unit } status value numerator denominator target gap note coverage { reported expected }
}`;

/** What the graph says of the region and its colleges, in the language of the question. */
async function figures(asking: Visitor, year = '2024/2025'): Promise<Data> {
  const query = `query ($year: AcademicYear!) { region(code: "26") {
    scorecard(year: $year) { ${SCORES} }
    colleges(first: 50) { nodes { code name scorecard(year: $year) { ${SCORES} } } }
  } }`;
  return (await asking.ask(query, { year })).region;
}

const locale = (language: string) => (language === 'ru' ? 'ru-RU' : 'en-GB');
const count = (value: number, language = 'ru') => words(new Intl.NumberFormat(locale(language)).format(value));
const percent = (value: number, language = 'ru') => {
  const options = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return words(new Intl.NumberFormat(locale(language), options).format(value / 100));
};
const target = (value: number, language = 'ru') =>
  words(new Intl.NumberFormat(locale(language), { style: 'percent' }).format(value / 100));

/** What a tile says, word for word but for how it is set. */
function saysAll(score: Data, language: string): string[] {
  const said = [score.indicator.title, target(score.target, language)];
  if (score.status !== 'OK') return [...said, score.note, language === 'ru' ? 'Нет данных' : 'No data'];
  const [of, from] = language === 'ru' ? ['из', 'По данным'] : ['of', 'Data from'];
  const parts = [score.numerator, score.denominator].map((part) => count(part, language));
  const { reported, expected } = score.coverage;
  const gap = score.gap > 0 ? ` ${count(score.gap, language)} ` : language === 'ru' ? 'Цель достигнута' : 'reached';
  return [...said, percent(score.value, language), parts.join(` ${of} `), gap, `${from} ${reported} ${of} ${expected}`];
}

const texts = async (locator: { allInnerTexts(): Promise<string[]> }) => (await locator.allInnerTexts()).map(words);
const tiles = ({ page }: Visitor) => texts(page.getByRole('article'));
const colleges = ({ page }: Visitor) =>
  texts(page.getByRole('table').locator('tbody').getByRole('rowheader').getByRole('link'));

/** Colleges that have a figure of an indicator, in the order of a part of it. */
function ranked(region: Data, code: string, by: string): string[] {
  return region.colleges.nodes
    .map(({ name, scorecard }: Data) => ({
      name,
      ...scorecard.indicators.find((s: Data) => s.indicator.code === code),
    }))
    .filter(({ status }: Data) => status === 'OK')
    .sort((a: Data, b: Data) => b[by] - a[by] || new Intl.Collator('ru').compare(a.name, b.name))
    .map(({ name }: Data) => name);
}

/** Every number that stands under a name somewhere in an answer. */
function numbersUnder(names: readonly string[], answer: unknown): number[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    names.includes(name) && typeof value === 'number' ? [value] : numbersUnder(names, value),
  );
}

describeInBrowser('the region page', () => {
  const { visitor, signedIn, hub } = visitors();

  it.each(['ru', 'en'] as const)(
    'says in its seven tiles what the graph says to the coordinator, in %s',
    async (language) => {
      const coordinator = await signedIn('COORDINATOR', { language });
      const { indicators } = (await figures(coordinator)).scorecard;
      const shown = await tiles(coordinator);
      expect(shown).toHaveLength(7);
      for (const [n, score] of indicators.entries()) {
        for (const said of saysAll(score, language)) expect(shown[n]).toContain(said);
      }
      expect(shown[0]).toContain(language === 'ru' ? '13,0 % 1 124 из 8 650' : '13.0% 1,124 of 8,650');
    },
  );

  it('ranks the colleges by a column or by another indicator, in a chart and in a table', async () => {
    const coordinator = await signedIn('COORDINATOR');
    const region = await figures(coordinator);
    const block = coordinator.block('Колледжи по показателю');
    const chart = block.getByRole('img', { name: /Студенты-наставляемые/ }).locator('svg');
    await chart.waitFor();
    const box = (await chart.boundingBox())!;
    expect(box.width).toBeGreaterThan(600);
    expect(box.height).toBeGreaterThan(300);
    for (const figure of ['71,7 %', '0,3 %', 'цель 70 %']) await chart.getByText(figure).waitFor();

    const value = block.getByRole('columnheader', { name: 'Доля' });
    const order = ranked(region, 'learners_as_mentees', 'value');
    expect(order).toHaveLength(11);
    expect(await value.getAttribute('aria-sort')).toBe('descending');
    expect(await colleges(coordinator)).toEqual(order);
    await value.getByRole('button').click();
    expect(await value.getAttribute('aria-sort')).toBe('ascending');
    expect(await colleges(coordinator)).toEqual(order.toReversed());
    const parts = block.getByRole('columnheader', { name: 'Сколько' });
    await parts.getByRole('button').click();
    expect([await value.getAttribute('aria-sort'), await parts.getAttribute('aria-sort')]).toEqual([
      'none',
      'descending',
    ]);
    expect(await colleges(coordinator)).toEqual(ranked(region, 'learners_as_mentees', 'numerator'));

    await block.getByLabel('Показатель').selectOption({ label: 'Наставники от работодателей' });
    await block.getByRole('img', { name: /Наставники от работодателей/ }).waitFor();
    expect(await colleges(coordinator)).toEqual(
      expect.arrayContaining(ranked(region, 'mentors_from_employers', 'value')),
    );
    expect(new URL(coordinator.page.url()).searchParams.get('indicator')).toBe('mentors_from_employers');
  });

  it('lists the colleges that have not reported, each with what is missing', async () => {
    const coordinator = await signedIn('COORDINATOR', { width: NARROW });
    const missing = coordinator.block('Не отчитались').getByRole('listitem');
    const [one, ...others] = await texts(missing);
    expect([one, others]).toEqual([expect.stringMatching(/«Зелёная балка».*нет данных: численность студентов/), []]);
    expect(await colleges(coordinator)).not.toContain('Аграрный колледж «Зелёная балка»');
    await expectNoSideways(coordinator.page);
  });

  it('shows another year when it is chosen, and says so in the address, which opens that year again', async () => {
    const coordinator = await signedIn('COORDINATOR');
    const [now] = await tiles(coordinator);
    await coordinator.page.getByLabel('Учебный год').selectOption('2023/2024');
    await coordinator.page.waitForURL(`${hub().url}/regions/26?year=2023/2024`);
    await coordinator.settled();
    const past = await tiles(coordinator);
    const [score] = (await figures(coordinator, '2023/2024')).scorecard.indicators;
    expect(past[0]).toContain(percent(score.value));
    expect(past[0]).toContain(`${count(score.numerator)} из ${count(score.denominator)}`);
    expect(past[0]).not.toEqual(now);

    await coordinator.reload();
    expect(await tiles(coordinator)).toEqual(past);
    await coordinator.open('/regions/26?year=2024/2025');
    expect((await tiles(coordinator))[0]).toEqual(now);
  });

  it('is as readable in the dark', async () => {
    const coordinator = await signedIn('COORDINATOR', { colorScheme: 'dark', language: 'en' });
    await coordinator.page.getByRole('img').locator('svg').waitFor();
    await expectAccessible(coordinator.page);
  });

  it.each(['nobody', 'ANALYST'] as const)('shows to %s what is published', async (role) => {
    const reader = role === 'nobody' ? await visitor() : await signedIn(role);
    await reader.open('/regions/26');
    expect(await reader.page.getByLabel('Учебный год').inputValue()).toBe('2024/2025');
    const shown = await tiles(reader);
    expect(shown).toHaveLength(7);
    expect(shown[0]).toContain('13,0 % 1 124 из 8 650');
    const { scorecard } = await figures(await signedIn('COORDINATOR'));
    for (const { value, numerator, denominator } of scorecard.indicators) {
      expect(shown.join()).toContain(`${percent(value)} ${count(numerator)} из ${count(denominator)}`);
    }
  });

  it.each(['nobody', 'ANALYST', 'MENTOR'] as const)(
    'neither shows nor sends to %s what is not published',
    async (role) => {
      const coordinator = await signedIn('COORDINATOR');
      const region = await figures(coordinator, '2023/2024');
      const known = [region, ...region.colleges.nodes]
        .flatMap(({ scorecard }: Data) => scorecard.indicators)
        .filter(({ status }: Data) => status === 'OK');
      expect(known.length).toBeGreaterThan(50);

      const keeping = { keepsAnswers: true };
      const stranger = role === 'nobody' ? await visitor(keeping) : await signedIn(role, keeping);
      const before = (await stranger.answers()).length;
      for (const place of ['/regions/26?year=2023/2024', '/colleges/26-01?year=2023/2024']) {
        await stranger.open(place);
        const text = await stranger.text();
        expect(text).toContain('50 %');
        for (const { value, numerator, denominator } of known) {
          expect(text).not.toContain(percent(value));
          expect(text).not.toContain(`${count(numerator)} из ${count(denominator)}`);
        }
      }
      await stranger.open('/regions/26?year=2023/2024');
      const shown = await tiles(stranger);
      expect(shown).toHaveLength(7);
      for (const [n, { indicator, target: wanted }] of region.scorecard.indicators.entries()) {
        for (const said of [indicator.title, `Цель ${target(wanted)}`]) expect(shown[n]).toContain(said);
        expect(shown[n]).not.toContain('Нет данных');
      }
      expect(await stranger.text()).toContain('За 2023/2024 ещё ничего не опубликовано.');

      const answers = (await stranger.answers()).slice(before).filter((body) => body.includes('"scorecard"'));
      expect(answers.length).toBeGreaterThanOrEqual(2);
      const secret = ['value', 'numerator', 'denominator', 'gap', 'mentorshipCount', 'totalMentorships'];
      for (const body of answers) expect(numbersUnder(secret, JSON.parse(body))).toEqual([]);
      expect(answers.join()).toContain('"target":50');
    },
  );
});

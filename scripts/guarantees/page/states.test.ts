import { expect, it } from '@jest/globals';
import { servedHub } from '../../testing/served-hub.js';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { NARROW, words, type Visitor } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** Where nobody answers: a port that no service has. */
const CLOSED = 'http://127.0.0.1:1/graphql';

const block = async (visitor: Visitor, title: string) => words(await visitor.block(title).innerText());

/** A hub that one of its parts is away from, for as long as the work lasts. */
async function withoutPart(name: string, work: (hub: { url: string }) => Promise<void>): Promise<void> {
  const hub = await servedHub({ HUB_SUBGRAPHS: `${name}=${CLOSED}` });
  await work(hub).finally(() => hub.close());
}

describeInBrowser('the page in trouble', () => {
  const { visitor, hub } = visitors();

  it('shows a college without its programmes while that part is away, and says what is missing', async () => {
    await withoutPart('programs', async (crippled) => {
      const coordinator = await visitor({}, crippled);
      await coordinator.signIn('COORDINATOR');
      await coordinator.open('/colleges/26-01?year=2024/2025');
      expect(await block(coordinator, 'Показатели')).toContain('14,1 % 195 из 1 380');
      for (const title of ['Год программы', 'Программы по формам']) {
        expect(await block(coordinator, title)).toMatch(/Не удалось загрузить .*programs.* Повторить/);
      }
      await expectAccessible(coordinator.page);
      await coordinator.resize(NARROW);
      await expectNoSideways(coordinator.page);
    });
  });

  it('shows a college’s year while the figures are away, and the region’s colleges likewise', async () => {
    await withoutPart('monitoring', async (crippled) => {
      const coordinator = await visitor({}, crippled);
      await coordinator.signIn('COORDINATOR');
      await coordinator.open('/colleges/26-01?year=2024/2025');
      expect(await block(coordinator, 'Показатели')).toMatch(/Не удалось загрузить .*monitoring.* Повторить/);
      expect(await block(coordinator, 'Год программы')).toContain('28 выполнено 2 просрочено 1 не применяется');
      expect(await block(coordinator, 'Программы по формам')).toMatch(/Всего пар: \d+/);
      await coordinator.open('/regions/26?year=2024/2025');
      expect(await block(coordinator, 'Показатели')).toMatch(/Не удалось загрузить .*monitoring.* Повторить/);
      expect(await coordinator.text()).toContain('«Зелёная балка»');
      await expectAccessible(coordinator.page);
    });
  });

  it('says that the hub is gone, and goes on when it is back, signed out where the hub knows the sign-in no more', async () => {
    const first = await servedHub();
    const [nobody, coordinator] = [await visitor({}, first), await visitor({}, first)];
    await nobody.open('/regions/26?year=2024/2025');
    await coordinator.signIn('COORDINATOR');
    await first.close();
    const trouble = 'Хаб не отвечает. Проверьте соединение и повторите.';
    for (const one of [nobody, coordinator]) {
      one.forgive(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
      await one.page.getByLabel('Учебный год').selectOption('2023/2024');
      await one.block('Показатели').getByRole('alert').filter({ hasText: trouble }).waitFor();
      await expectAccessible(one.page);
    }

    const second = await servedHub({ PORT: new URL(first.url).port });
    try {
      const retry = (one: Visitor) => one.block('Показатели').getByRole('button', { name: 'Повторить' }).click();
      await retry(nobody);
      await nobody.settled();
      expect(await block(nobody, 'Показатели')).toContain('Пока видны только цели');

      coordinator.forgive(/401/);
      await retry(coordinator);
      await coordinator.page.getByRole('alert').filter({ hasText: 'Сеанс закончился.' }).waitFor();
      await coordinator.settled();
      expect(await block(coordinator, 'Показатели')).toContain('Пока видны только цели');
    } finally {
      await second.close();
    }
  });

  it('keeps room for what is being loaded, and tells those who do not see it', async () => {
    const one = await visitor();
    const loaded = Promise.withResolvers<void>();
    // What everybody may read is asked by address, which has the question in it.
    await one.page.route(/\/graphql(\?|$)/, async (route) => {
      await loaded.promise;
      await route.continue();
    });
    await one.page.goto('/regions/26?year=2024/2025');
    const waiting = one.page.getByRole('region', { name: 'Показатели' });
    await waiting.waitFor();
    expect(await waiting.getAttribute('aria-busy')).toBe('true');
    expect((await waiting.boundingBox())!.height).toBeGreaterThan(200);
    // The page as a whole says so too, also where it has its figures and asks for them anew after a change.
    await one.page.getByRole('progressbar', { name: 'Страница обновляется' }).waitFor();
    await expectAccessible(one.page);
    loaded.resolve();
    await one.settled();
    expect(await waiting.getAttribute('aria-busy')).toBe('false');
  });

  it('has words for a hub that does not even tell its settings', async () => {
    const one = await visitor({ width: NARROW });
    one.forgive(/500/);
    await one.page.route('**/config.json', (route) => route.fulfill({ status: 500, body: 'oops' }));
    await one.page.goto('/');
    await one.page.getByRole('heading', { name: 'Страница не может связаться с хабом' }).waitFor();
    await expectAccessible(one.page);
    await expectNoSideways(one.page);
    await one.page.unroute('**/config.json');
    await one.page.getByRole('button', { name: 'Повторить' }).click();
    await one.page.waitForURL(`${hub().url}/regions/26`);
  });
});

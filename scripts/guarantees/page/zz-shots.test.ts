import { it } from '@jest/globals';
import { NARROW } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';
const OUT = '/tmp/year-shots';
describeInBrowser('shots', () => {
  const { signedIn } = visitors();
  for (const [w, name] of [
    [1280, 'wide'],
    [NARROW, 'narrow'],
  ] as const) {
    it('curator ' + name, async () => {
      const c = await signedIn('CURATOR', { width: w }, '/colleges/26-01?year=2025/2026');
      await c
        .block('Год программы')
        .getByText(/Подтверждено данными/)
        .waitFor();
      await c.block('Год программы').screenshot({ path: `${OUT}/year-${name}.png` });
      await c
        .block('Год программы')
        .getByRole('button', { name: /^Закрыть этап \d$/ })
        .click();
      await c.page.screenshot({ path: `${OUT}/close-${name}.png` });
      await c.page.keyboard.press('Escape');
      await c
        .block('Год программы')
        .getByRole('button', { name: /Изменить|Назвать/ })
        .click();
      await c.page.screenshot({ path: `${OUT}/people-${name}.png` });
      await c.page.keyboard.press('Escape');
      await c.open('/colleges/26-01?year=2026/2027');
      await c.page.screenshot({ path: `${OUT}/unopened-${name}.png`, fullPage: true });
      const open = c.page.getByRole('button', { name: 'Открыть год' });
      if (await open.count()) {
        await open.first().click();
        await c.settled();
        await c.page.screenshot({ path: `${OUT}/open-${name}.png` });
      }
    });
    it('coordinator ' + name, async () => {
      const c = await signedIn('COORDINATOR', { width: w }, '/regions/26/desk/roadmaps?year=2024/2025');
      await c.block('Дорожные карты колледжей').getByRole('table').waitFor();
      await c.page.screenshot({ path: `${OUT}/region-${name}.png`, fullPage: true });
    });
  }
});

import { expect, it } from '@jest/globals';
import { expectAccessible, expectNoSideways } from '../../testing/page/looks.js';
import { collegeId } from '../../testing/page/people.js';
import { NARROW } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

const CERTIFICATES = '/people/26-01/certificates';

describeInBrowser('certificates', () => {
  const { visitor, signedIn } = visitors();

  it('are proved on a telephone by their code, without an account or a script, in either language', async () => {
    const curator = await signedIn('CURATOR', {}, CERTIFICATES);
    const { certificates } = await curator.ask(
      'query ($id: ID!) { certificates(collegeId: $id, renewalDue: true, first: 1) { nodes { code printedName } } }',
      { id: await collegeId(curator) },
    );
    const [{ code, printedName }] = certificates.nodes;
    const employer = await visitor({ width: NARROW });
    await employer.page.goto(`${employer.url}/certificates/${code}`);
    await employer.page.getByText('Срок истёк').waitFor();
    await employer.page.getByText(printedName).waitFor();
    await expectNoSideways(employer.page);
    await expectAccessible(employer.page);
    await employer.page.getByRole('link', { name: 'English' }).click();
    await employer.page.getByText('Expired').waitFor();
  });

  it('are revoked by the college that issued them, for a reason', async () => {
    const { page } = await signedIn('CURATOR', { width: NARROW }, CERTIFICATES);
    await page.getByRole('region', { name: 'Сертификаты группы' }).getByRole('checkbox').first().check();
    await expectNoSideways(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Отозвать (1)' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Причина').fill('Результаты не подтвердились');
    await dialog.getByRole('button', { name: 'Отозвать' }).click();
    await page.getByRole('status').filter({ hasText: 'Отозван 1 сертификат.' }).waitFor();
    await page.getByText('Результаты не подтвердились').waitFor();
    expect(await page.getByText('отозван').count()).toBeGreaterThan(0);
  });
});

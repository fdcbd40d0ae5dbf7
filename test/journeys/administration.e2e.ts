import { expect, test } from '@playwright/test';
import { addPerson, arrive, comeBack, oneTimePassword, setUp } from './support/administration.ts';
import { publishNationalCall } from './support/national-call.ts';
import { look } from './support/look.ts';
import { ownServer } from './support/own-server.ts';
import { signOut } from './support/people.ts';

const HEAD = { name: '湘管理', username: 'xiang.gl', authority: '湖南省' };
const CITY = { name: '长初审', username: 'chang.cs' };
const APPROVER = { name: '省审批', username: 'sheng.sp' };
const CLERK = { name: '经办员', username: 'jing.by' };
const OPERATOR = { name: '长沙新企服务有限公司', uscc: '91350100M000100Y43' };

let server: ReturnType<typeof ownServer>;
let address = '';
const told = { city: '', approver: '', clerk: '' };

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  server = ownServer(baseURL ?? '');
  await server.start({ SHIFAN_DEMO: 'off' });
  address = /\S+\/set-up#\S+/u.exec(server.printed())?.[0] ?? '';
});
test.afterAll(() => server.remove());

test.describe.serial('a province begins without demo data', () => {
  test('its first administrator sets it up by the printed address, and nobody does so again', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('combobox', { name: /^主管部门/u })).toBeVisible();
    await look(page, 'set-up');
    await setUp(page, address, HEAD);
    await expect(page.getByText('现在没有开放申报的通知')).toBeVisible();
    await look(page, 'administration');
    await signOut(page);
    await page.goto(address);
    await expect(page.getByText('初始设置的地址不对或者已经用过')).toBeVisible();
  });

  test('adds its cities, people, and an operator with its clerk', async ({ page }) => {
    await comeBack(page, HEAD);
    await page.goto('/administration/units');
    await page.getByRole('button', { name: '一次加上还缺的14个市、州' }).click();
    await page.getByRole('button', { name: '新增14个单位' }).click();
    await expect(page.getByRole('row', { name: /湘西土家族苗族自治州工业和信息化局/u })).toBeVisible();
    await look(page, 'administration-units');
    await page.getByRole('link', { name: '人员' }).click();
    told.city = await addPerson(page, CITY, { role: '地市审核人', unit: '长沙市工业和信息化局' });
    told.approver = await addPerson(page, APPROVER, { role: '省级审批人' });
    await look(page, 'administration-people');
    await page.getByRole('link', { name: '运营主体' }).click();
    await page.getByRole('button', { name: '登记运营主体' }).click();
    const form = page.getByRole('dialog', { name: '登记运营主体' });
    await form.getByRole('textbox', { name: /^名称/u }).fill(OPERATOR.name);
    await form.getByRole('textbox', { name: /^统一社会信用代码/u }).fill(OPERATOR.uscc);
    await form.getByRole('combobox', { name: /^所在的市、州/u }).selectOption({ label: '长沙市' });
    await form.getByRole('textbox', { name: /^经办人姓名/u }).fill(CLERK.name);
    await form.getByRole('textbox', { name: /^用户名/u }).fill(CLERK.username);
    await look(page, 'administration-register');
    await form.getByRole('button', { name: '登记', exact: true }).click();
    told.clerk = await oneTimePassword(page, CLERK);
  });

  test('the clerk changes the one-time password, and is told why nothing can be filed yet', async ({ page }) => {
    await arrive(page, CLERK, told.clerk);
    await page.goto('/files/new');
    await expect(page.getByText('目前没有您可以申报的通知')).toBeVisible();
  });

  test('once the ministry has called, the clerk files an application with the city', async ({ page, baseURL }) => {
    await server.stop();
    await server.start({ SHIFAN_DEMO: 'off', SETUP_AUTHORITY: 'ministry' });
    const key = /set-up#(\S+)/u.exec(server.printed())?.[1] ?? '';
    const title = await publishNationalCall(baseURL, key);
    await comeBack(page, CLERK);
    await page.goto('/files/new');
    await page.getByRole('radio', { name: title }).check();
    await page.getByRole('radio', { name: '平台类', exact: true }).check();
    await page.getByRole('radio', { name: '湖南省中小企业主管部门' }).check();
    await look(page, 'first-application');
    await page.getByRole('button', { name: '开始填写' }).click();
    await page.getByRole('textbox', { name: /^平台名称/u }).fill('湘企通');
    await page.getByRole('textbox', { name: /^平台名称/u }).blur();
    await expect(page.getByText(/^已保存/u)).toBeVisible();
    await page.getByRole('link', { name: '下一部分' }).click();
    await expect(page.getByRole('textbox', { name: /统一社会信用代码/u })).toHaveValue(OPERATOR.uscc);
    await signOut(page);
    await arrive(page, CITY, told.city);
    await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
    await signOut(page);
    await arrive(page, APPROVER, told.approver);
    await page.goto('/recommendation');
    await expect(page.getByText('不超过 2 个')).toBeVisible();
    await look(page, 'first-places');
  });
});

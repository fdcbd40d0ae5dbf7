import { randomUUID } from 'node:crypto';
import { contract } from '../../../apps/api/src/contract/contract.ts';
import { type Api, withOpenApi } from './api-of.ts';

const OWN_PASSWORD = '长安街十三号院，值班。';
const commandId = randomUUID;

function daysFromNow(days: number): string {
  const shanghai = Date.now() + (days * 24 + 8) * 60 * 60 * 1000;
  return new Date(shanghai).toISOString().slice(0, 10);
}

/** A newcomer changes the one-time password and works. */
async function as<T>(
  baseURL: string | undefined,
  oneTime: { username: string; password: string },
  work: (api: Api) => Promise<T>,
): Promise<T> {
  return withOpenApi(baseURL, async (api) => {
    const { username, password } = oneTime;
    await api(contract.session.signIn, { username, password });
    await api(contract.session.changePassword, { current: password, next: OWN_PASSWORD });
    return work(api);
  });
}

/** The ministry is set up, and its two people publish a national call that is open today: with a month left. */
export async function publishNationalCall(baseURL: string | undefined, key: string): Promise<string> {
  const people = await withOpenApi(baseURL, async (api) => {
    const first = { key, authority: 'ministry', name: '部管理', username: 'bu.gl', password: OWN_PASSWORD };
    await api(contract.setup.complete, first);
    const add = (name: string, username: string, role: 'ministry-reviewer' | 'ministry-approver') =>
      api(contract.administration.addPerson, { commandId: commandId(), name, username, role });
    return {
      reviewer: (await add('部审核', 'bu.sh', 'ministry-reviewer')).oneTime,
      approver: (await add('部审批', 'bu.sp', 'ministry-approver')).oneTime,
    };
  });
  const title = `关于组织${daysFromNow(0).slice(0, 4)}年度国家中小企业公共服务示范平台（基地）创建的通知`;
  const id = await as(baseURL, people.reviewer, (api) => draft(api, title));
  await as(baseURL, people.approver, async (api) => {
    const { version } = (await api(contract.calls.get, { id })).row;
    await api(contract.calls.publish, { commandId: commandId(), id, version });
  });
  return title;
}

async function draft(api: Api, title: string): Promise<string> {
  const { id } = await api(contract.calls.begin, { commandId: commandId(), jurisdiction: 'national-2025' });
  const { content, row } = await api(contract.calls.get, { id });
  const today = daysFromNow(0);
  await api(contract.calls.save, {
    commandId: commandId(),
    id,
    version: row.version,
    content: {
      ...content,
      title,
      documentNumber: '工信厅企业函〔演练〕1号',
      issuedBy: '工业和信息化部办公厅',
      issuedOn: today,
      opensOn: today,
      clauses: [
        { id: 'c1', number: '一', text: '各省推荐不超过2个，计划单列市、兵团推荐不超过1个，请在一个月内报送。' },
      ],
      deadlines: content.deadlines.map((one) => ({
        ...one,
        lastDay: daysFromNow(30),
        cite: { article: 'c1', quote: '一个月内' },
      })),
      quotas: content.quotas.map((one) => ({
        ...one,
        max: one.recommender === 'province' ? 2 : 1,
        cite: { article: 'c1', quote: one.recommender === 'province' ? '各省推荐不超过2个' : '推荐不超过1个' },
      })),
    },
  });
  return id;
}

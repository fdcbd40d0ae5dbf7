/** What the product does under every law, so that an article may be implemented by it: by id, as people read it. */
export const capabilities = {
  'no-ranking': '各处次序只按区划代码和名称，没有排名',
  'plugin-check': '检查办法时不允许第八条禁止的材料、费用和排名',
  'public-lists': '公示名单、创建名单和称号不登录即可查看',
  'one-registry': '国家级和省级的对象、称号在同一个库里',
  'online-with-trace': '申报、审核、推荐、公示、创建、验收、复核在线办理并留痕',
  'no-fees': '全程没有收费环节',
  enactment: '征求意见稿登记文号和施行日期、经两人核准后才能授予称号',
  'notice-overlay': '年度通知可以改变参数的数值，判断时注明通知',
  'legal-identity': '文号、依据、施行和废止日期随办法记载，申报按当日有效的办法办理',
  'levels-see-their-own': '各级主管部门只看到、只办理本级的申报',
} as const;

export type Capability = keyof typeof capabilities;

/** Whether a claim of coverage names a capability. Example: `isCapability('product:no-fees')` → true. */
export function isCapability(claim: string): boolean {
  return claim.startsWith('product:') && capabilityText(claim.slice('product:'.length)) !== undefined;
}

/** The sentence of a capability; undefined where the product has none of that id. */
export function capabilityText(id: string): string | undefined {
  return Object.entries(capabilities).find(([known]) => known === id)?.[1];
}

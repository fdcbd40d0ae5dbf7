import { findNotice } from '../notices.ts';
import { findAuthority } from '../reference/authorities.ts';
import { divisions } from '../reference/divisions.ts';
import type { Notice, Quota, QuotaExemption, QuotaExtra } from '../schema/notice.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';

const exemptionsFit: Check = {
  code: 'PLUGIN_EXEMPTION_UNFIT',
  fact: 'an exemption says whom it means: by an old title, by a condition or by both; each once, for kinds there are',
  severity: 'error',
  *run(plugin) {
    for (const { quota, path } of quotasOf(plugin)) {
      for (const [k, one] of (quota.exempt ?? []).entries()) {
        yield* exemptionFaults({ plugin, quota, one }, `${path}.exempt[${k}]`);
      }
    }
  },
};

const extrasFit: Check = {
  code: 'PLUGIN_EXTRA_UNFIT',
  fact: 'added places go to divisions that exist, of the authority the notice binds, or where a preference of the plugin holds',
  severity: 'error',
  *run(plugin) {
    for (const { notice, quota, path } of quotasOf(plugin)) {
      for (const [k, one] of (quota.extra ?? []).entries()) {
        yield* extraFaults({ plugin, notice, one }, `${path}.extra[${k}]`);
      }
    }
  },
};

const placesAreSetOnce: Check = {
  code: 'PLUGIN_QUOTA_RESTATED',
  fact: 'a narrower notice leaves the places of an authority as the notice above sets them',
  severity: 'error',
  *run(plugin) {
    for (const { notice, quota, path } of quotasOf(plugin)) {
      const above = notice.extends === undefined ? undefined : findNotice(plugin, { id: notice.extends });
      if (above === undefined || !above.quotas.some((one) => one.recommender === quota.recommender)) continue;
      yield {
        path: `${path}.recommender`,
        found: quota.recommender,
        expected: '上级通知没有规定名额的推荐单位',
        todo: '这类单位的名额由上级通知规定，请删除这一项。',
      };
    }
  },
};

export const noticeQuotaChecks: readonly Check[] = [exemptionsFit, extrasFit, placesAreSetOnce];

interface QuotaPlace {
  notice: Notice;
  quota: Quota;
  path: string;
}

function quotasOf(plugin: Plugin): QuotaPlace[] {
  return plugin.notices.flatMap((notice, i) =>
    notice.quotas.map((quota, j) => ({ notice, quota, path: `notices[${i}].quotas[${j}]` })),
  );
}

function* exemptionFaults(
  { plugin, quota, one }: { plugin: Plugin; quota: Quota; one: QuotaExemption },
  path: string,
): Generator<Finding> {
  if (one.oldTitle === undefined && one.when === undefined) {
    const todo = '写明持有旧称号的（oldTitle）或者所填内容符合条件的（when）。';
    yield { path, found: one.title, expected: '写明哪些申报不占名额', todo };
  }
  if (quota.exempt?.find(({ id }) => id === one.id) !== one) {
    yield { path: `${path}.id`, found: one.id, expected: '没有用过的编号', todo: '换一个编号。' };
  }
  const kinds = plugin.kinds.map(({ id }) => id);
  for (const [i, kind] of (one.kinds ?? []).entries()) {
    if (kinds.includes(kind)) continue;
    yield { path: `${path}.kinds[${i}]`, found: kind, expected: kinds.join('、'), todo: '改正类型。' };
  }
}

function* extraFaults(
  { plugin, notice, one }: { plugin: Plugin; notice: Notice; one: QuotaExtra },
  path: string,
): Generator<Finding> {
  const known = plugin.preferences.map(({ id }) => id);
  if (one.preference !== undefined && !known.includes(one.preference)) {
    const expected = known.join('、') || '（这部办法没有倾斜或者优先支持）';
    yield { path: `${path}.preference`, found: one.preference, expected, todo: '改正编号，或者按地区写。' };
  }
  for (const [i, prefix] of (one.divisions ?? []).entries()) {
    if (isWithin(prefix, notice.authority)) continue;
    const expected =
      notice.authority === undefined ? '行政区划代码' : `${findAuthority(notice.authority)?.name ?? ''}的行政区划代码`;
    yield { path: `${path}.divisions[${i}]`, found: prefix, expected, todo: '改正代码。' };
  }
}

/** Whether some division of the authority (of any, where the notice binds all) begins so. */
function isWithin(prefix: string, authority: string | undefined): boolean {
  if (findAuthority(`${prefix}000000`.slice(0, 6)) !== undefined && authority === undefined) return true;
  if (authority !== undefined && authority.startsWith(prefix)) return true;
  return divisions.some(
    (one) => one.code.startsWith(prefix) && (authority === undefined || one.authority === authority),
  );
}

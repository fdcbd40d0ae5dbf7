import type { FileProblem } from '@shifan/plugin-kit';
import { findAuthority, type Plugin } from '@shifan/rules';
import { findPlugin, findPluginOfNotice } from '../law/installed-plugins.ts';
import { getInstalledVersion, versionsOf } from '../law/kept-versions.ts';
import { ownerOf } from '../law/owner-of.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { compareNumbers, numberOf } from '../law/version-number.ts';

const FILE = 'bundle.json';

type Wrong = Pick<FileProblem, 'code' | 'path' | 'found' | 'expected' | 'todo'>;

/**
 * What stands against installing this plugin here for this authority, however sound it is in itself: whose it is, its number,
 * ids that are another's.
 */
export function standingProblems(plugin: Plugin, tenant: string): FileProblem[] {
  const found = [...ofDecider(plugin, tenant), ...ofNumber(plugin), ...ofNotices(plugin), ...ofPlaces(plugin)];
  return found.map((one) => ({ ...one, path: `plugin.${one.path}`, file: FILE, severity: 'error' }));
}

function ofDecider(plugin: Plugin, tenant: string): Wrong[] {
  const installed = findPlugin(plugin.id);
  const owner = ownerOf(installed ?? plugin);
  if (owner !== tenant) {
    return [
      {
        code: 'BUNDLE_DECIDER',
        path: installed ? 'id' : 'authority',
        found: `${plugin.id}（由${nameOf(owner)}负责）`,
        expected: `由${nameOf(tenant)}负责的办法`,
        todo: installed ? '由负责这部办法的机关提交' : '写明 decidingActor 和 authority；标识不能与其他机关的办法相同',
      },
    ];
  }
  if (!installed || ownerOf(plugin) === owner) return [];
  const [found, expected] = [nameOf(ownerOf(plugin)), nameOf(owner)];
  const todo = '恢复原来的决定机关；换了决定机关的，另用一个标识';
  return [{ code: 'BUNDLE_DECIDER_CHANGED', path: 'decidingActor', found, expected, todo }];
}

function ofNumber(plugin: Plugin): Wrong[] {
  const version = pinnedVersion(plugin);
  const earlier = versionsOf(plugin.id);
  const reused = earlier.find((one) => numberOf(one) === plugin.version && one !== version);
  const expected = '比已安装的都高的版本号';
  const todo = '改高 version，例如 1.1.0';
  if (reused !== undefined) {
    return [
      { code: 'BUNDLE_VERSION_REUSED', path: 'version', found: `${plugin.version}，已用于另一份内容`, expected, todo },
    ];
  }
  const [highest] = earlier.map(numberOf).toSorted((a, b) => compareNumbers(b, a));
  if (highest === undefined || compareNumbers(plugin.version, highest) > 0) return [];
  const found = `${plugin.version}，不高于已安装的${highest}`;
  return [{ code: 'BUNDLE_VERSION_NOT_NEWER', path: 'version', found, expected, todo }];
}

/** A call keeps its id and its content: neither another jurisdiction's nor one an authority published itself is replaced. */
function ofNotices(plugin: Plugin): Wrong[] {
  return plugin.notices.flatMap(({ id }, index): Wrong[] => {
    const holder = findPluginOfNotice(id);
    if (!holder || (holder.id === plugin.id && cameWith(holder, id))) return [];
    const found = `${id}，已是“${holder.shortTitle}”的通知`;
    return [
      {
        code: 'BUNDLE_NOTICE_TAKEN',
        path: `notices[${index}].id`,
        found,
        expected: '没有用过的编号',
        todo: '改用别的编号',
      },
    ];
  });
}

/** A province's own programme calls for applications in that province, and nowhere else. */
function ofPlaces({ authority: own, notices }: Plugin): Wrong[] {
  if (own === undefined) return [];
  return notices.flatMap(({ authority }, index): Wrong[] => {
    if (authority === own) return [];
    const found = authority === undefined ? '没有写明，即全国' : nameOf(authority);
    const place = { code: 'BUNDLE_NOTICE_ELSEWHERE', path: `notices[${index}].authority` } as const;
    return [{ ...place, found, expected: `${own}（${nameOf(own)}）`, todo: '写明本省的代码' }];
  });
}

function cameWith(holder: Plugin, notice: string): boolean {
  return getInstalledVersion(holder.id, pinnedVersion(holder)).notices.some(({ id }) => id === notice);
}

function nameOf(owner: string): string {
  return owner === 'ministry' ? '工业和信息化部' : (findAuthority(owner)?.name ?? owner);
}

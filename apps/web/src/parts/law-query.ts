import type { Plugin } from '@shifan/rules';
import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';
import type { Failure } from '../api/failure.ts';
import { createSession, PROVINCE_ROLES } from '../shell/session.ts';

/** A jurisdiction as data; asked for once a page. */
export function createLawQuery(jurisdiction: () => string | undefined): UseQueryResult<Plugin, Failure> {
  return createTrpcQuery(() => ({
    key: ['law.plugin', jurisdiction()],
    load: () => api.law.plugin.query({ jurisdiction: jurisdiction() ?? '' }),
    enabled: Boolean(jurisdiction()),
  }));
}

/** What a programme selects, without the name of its measure: 国家中小企业公共服务示范平台（基地）. */
export function programmeName(law: Pick<Plugin, 'title'>): string {
  return law.title.replace(/(?:创建)?管理办法.*$/u, '');
}

/** Whether the person who sits here belongs to the authority that decides under this law: the ministry, or the province of its own programme. */
export function createDecides(jurisdiction: () => string | undefined): () => boolean {
  const session = createSession();
  const law = createLawQuery(jurisdiction);
  return () => {
    const role = session.isSuccess ? session.data?.role : undefined;
    const actor = law.isSuccess ? law.data?.decidingActor : undefined;
    if (!role || !actor) return false;
    return actor === 'ministry' ? role.startsWith('ministry-') : PROVINCE_ROLES.some((one) => one === role);
  };
}

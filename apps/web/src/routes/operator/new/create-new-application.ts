import type { ApplicableCall, OldTitleDto } from '@shifan/api';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';

/** What has been chosen of a new application; all of it stands in the address. */
export interface Choices {
  call: ApplicableCall | undefined;
  kind: string;
  recommender: string;
}

function onlyOrChosen<T>(list: readonly T[], isChosen: (item: T) => boolean): T | undefined {
  return list.find(isChosen) ?? (list.length === 1 ? list[0] : undefined);
}

/** What is still to be chosen, if anything. */
function lackingOf(choices: Choices): string | undefined {
  if (!choices.call) return '先选择年度通知';
  if (!choices.kind) return '先选择申报类型';
  return choices.recommender ? undefined : '先选择推荐单位';
}

/** A new application: the calls that can be answered, what is chosen of them, and the beginning of it, from an old title or from nothing. */
export function createNewApplication(from: Accessor<OldTitleDto | undefined> = () => undefined) {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const calls = createTrpcQuery(() => ({ key: ['notices.forMe'], load: () => api.notices.forMe.query() }));
  const choices = createMemo((): Choices => {
    const list = calls.isSuccess ? (calls.data?.applicable ?? []) : [];
    const call = onlyOrChosen(list, (one) => one.noticeId === search['notice']);
    const wanted = search['kind'] ?? from()?.kind;
    return {
      call,
      kind: onlyOrChosen(call?.kinds ?? [], (kind) => kind.id === wanted)?.id ?? '',
      recommender: onlyOrChosen(call?.recommenders ?? [], (unit) => unit.id === search['recommender'])?.id ?? '',
    };
  });
  const fromTitle = () => {
    const title = from();
    return title ? { fromTitle: title.id } : {};
  };
  const create = createTrpcMutation({
    send: (chosen: Choices, commandId) =>
      api.applications.create.mutate({
        commandId,
        jurisdiction: chosen.call?.jurisdiction ?? '',
        noticeId: chosen.call?.noticeId ?? '',
        kind: chosen.kind === 'base' ? 'base' : 'platform',
        recommender: chosen.recommender,
        ...fromTitle(),
      }),
    onDone: (ref) => navigate(`/files/${ref.caseId}/form/start`),
  });
  return {
    calls,
    choices,
    lacking: () => lackingOf(choices()),
    choose: (change: Record<string, string | null>) => setSearch(change, { replace: true }),
    create,
  };
}

import type { OpenCall } from '../../contract/notices.ts';
import type { Person } from '../../sessions/person.ts';
import { html, type Html } from '../html.ts';
import { nothingYet } from '../parts/alert.ts';
import { buttonLink, link } from '../parts/button.ts';
import { day } from '../parts/day.ts';
import { daysLeft } from '../parts/mark.ts';
import { section } from '../parts/section.ts';

/** The last days of a call by level, each with what is left. */
export function deadlineList({ deadlines }: OpenCall): Html {
  return html`<ul class="flex flex-col gap-2">
    ${deadlines.map(
      ({ levelName, lastDay, workingDaysLeft, passed }) =>
        html`<li class="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span class="sm:min-w-52">${levelName}截止</span>${day(lastDay)}${daysLeft(workingDaysLeft, passed)}
        </li>`,
    )}
  </ul>`;
}

function call(one: OpenCall): Html {
  const kinds = one.kinds.map(({ name }) => name).join('、');
  return html`<li class="card flex flex-col gap-3 p-4 sm:p-6">
    <div>
      <h3 class="text-lg font-semibold">${link(`/open-calls/${one.id}`, one.title)}</h3>
      <p class="text-sm text-muted">${one.issuedBy} · ${one.documentNumber} · ${day(one.issuedOn)}</p>
    </div>
    <p>可申报：${kinds}；自${day(one.opensOn)}起申报</p>
    ${deadlineList(one)}
  </li>`;
}

/** Who may apply is led to the form; who is somebody else here is not. */
export function applyButton(person: Person | null): Html | null {
  if (person && person.role !== 'operator-clerk') return null;
  return buttonLink(person ? '/files/new' : '/sign-in?next=%2Ffiles%2Fnew', '开始申报', { look: 'main' });
}

/** Calls that are open, each with its closing days and the working days left. */
export function openCalls(calls: readonly OpenCall[], person: Person | null): Html {
  const none = nothingYet('目前没有正在申报的通知', '年度通知发布后会列在这里。');
  return section({
    id: 'open-calls',
    title: '正在申报的通知',
    beside: applyButton(person),
    body:
      calls.length > 0
        ? html`<ul class="flex flex-col gap-4">
            ${calls.map(call)}
          </ul>`
        : none,
  });
}

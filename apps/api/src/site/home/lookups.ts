import { html, type Html } from '../html.ts';
import { link, submitButton } from '../parts/button.ts';
import { icon } from '../parts/icon.ts';

type Lookup = {
  id: string;
  title: string;
  action: string;
  name: string;
  label: string;
  placeholder: string;
  button: string;
  beside: Html;
};

function lookup(one: Lookup): Html {
  return html`<section class="card flex flex-col gap-2 p-4 sm:p-5" aria-labelledby="${one.id}">
    <h2 id="${one.id}" class="text-lg font-semibold">${one.title}</h2>
    <form method="get" action="${one.action}" role="search" aria-labelledby="${one.id}" class="flex flex-col gap-1">
      <label for="${one.id}-text" class="text-sm text-muted">${one.label}</label>
      <span class="flex gap-2">
        <input
          id="${one.id}-text"
          name="${one.name}"
          type="search"
          class="control min-w-0"
          placeholder="${one.placeholder}"
        />
        ${submitButton(html`${icon('search')}${one.button}`, { look: 'main', name: one.title })}
      </span>
    </form>
    <p class="text-sm">${one.beside}</p>
  </section>`;
}

/** The two things people come to look up: who is on the registry, and whether a title is real. */
export function lookups(): Html {
  return html`<div class="grid gap-4 md:grid-cols-2">
    ${lookup({
      id: 'search-registry',
      title: '查名录',
      action: '/registry',
      name: 'q',
      label: '名称、拼音首字母、统一社会信用代码或编号',
      placeholder: '例如 gzsqt',
      button: '查',
      beside: html`也可以${link('/registry', '按地区、类型、年份、状态逐项筛选')}`,
    })}
    ${lookup({
      id: 'verify-title',
      title: '核验称号',
      action: '/verify',
      name: 'number',
      label: '证书上的编号',
      placeholder: '例如 440000-2025-0001',
      button: '核验',
      beside: html`也可以${link('/verify', '用证书文件或者二维码核验')}`,
    })}
  </div>`;
}

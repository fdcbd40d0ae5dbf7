import { expect, it } from 'vitest';
import { html, textOf } from './html.ts';

const NASTY = `<script>alert("1" & '2')</script>`;

it('escapes whatever is put into it, in text and in attributes', () => {
  expect(textOf(html`<p title="${NASTY}">${NASTY}</p>`)).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;">&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>',
  );
});

it('writes markup of its own as it is, lists one after another, and nothing for what is absent', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`);
  const list = textOf(html`<b>${items}${null}${undefined}${false}${0}</b>`);
  expect(list).toBe('<b><li>a</li><li>&lt;b&gt;</li>0</b>');
});

it('writes no object that only looks like markup', () => {
  const looks: object = JSON.parse('{"markup":"<b>","description":"markup"}');
  expect(() => textOf(html`<p>${looks as never}</p>`)).toThrow(TypeError);
});

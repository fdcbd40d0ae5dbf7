import { html, type Html } from '../html.ts';
import { link } from '../parts/button.ts';
import { section } from '../parts/section.ts';

const STEPS = [
  {
    title: '申报',
    who: '运营主体',
    text: '在通知规定的时间里填写申请表和创建方案，上传佐证材料，一边填一边看到标准是否满足。',
  },
  { title: '初审和推荐', who: '市级、省级主管部门', text: '逐项审核，可以退回补正；在名额之内逐级推荐。' },
  { title: '择优', who: '工业和信息化部', text: '对照创建标准审核，择优提出拟定名单。' },
  { title: '公示', who: '社会公众', text: '公示 5 个工作日，任何人都可以提出异议，异议逐件调查核实。' },
  { title: '创建', who: '运营主体', text: '公示无异议或者异议不成立的，成为创建对象，进入为期 2 年的创建期。' },
  { title: '评估验收', who: '省级主管部门', text: '创建期满申请验收；未通过的可以延长一次，再次不通过的退出。' },
  { title: '认定', who: '工业和信息化部', text: '验收合格的再次公示，之后正式认定、授予称号，列入名录。' },
  {
    title: '复核',
    who: '工业和信息化部会同省级主管部门',
    text: '每 2 年复核一次；未通过的整改 1 年，连续两年未通过的取消命名。',
  },
];

/** The main job in its steps. */
export function howItWorks(): Html {
  const step = ({ title, who, text }: (typeof STEPS)[number], index: number) =>
    html`<li class="card flex flex-col gap-1 p-4">
      <span class="text-sm text-muted">第 ${index + 1} 步 · ${who}</span>
      <h3 class="font-semibold">${title}</h3>
      <p class="text-sm">${text}</p>
    </li>`;
  return section({
    id: 'how-it-works',
    title: '怎样进行',
    beside: link('/law', '逐条阅读办法，看每一条由系统的哪一部分落实'),
    body: html`<ol class="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      ${STEPS.map(step)}
    </ol>`,
  });
}

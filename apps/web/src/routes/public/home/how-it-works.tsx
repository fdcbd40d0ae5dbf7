import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';

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
];

/** The main job in five steps. */
export function HowItWorks(): JSX.Element {
  return (
    <section class="flex flex-col gap-4" aria-labelledby="how-it-works">
      <h2 id="how-it-works" class="text-xl font-semibold">
        怎样进行
      </h2>
      <ol class="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
        <For each={STEPS}>
          {(step, index) => (
            <li class="card flex flex-col gap-1 p-4">
              <span class="text-sm text-muted">
                第 {index() + 1} 步 · {step.who}
              </span>
              <h3 class="font-semibold">{step.title}</h3>
              <p class="text-sm">{step.text}</p>
            </li>
          )}
        </For>
      </ol>
      <p>
        <A class="link" href="/law">
          逐条阅读办法，看每一条由系统的哪一部分落实
        </A>
      </p>
    </section>
  );
}

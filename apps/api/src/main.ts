import { inspect } from 'node:util';
import { formatDate, weekdayName } from '@shifan/calendar';
import { isShifanError } from '@shifan/errors';
import closeWithGrace from 'close-with-grace';
import { readConfig } from './config.ts';
import { DEMO_PASSWORD } from './seeds/people.ts';
import { type RunningServer, startServer } from './start-server.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await startServer(config, say);
  closeWithGrace({ delay: 15_000 }, async ({ err }) => {
    if (err) server.app.log.error({ err }, 'stopping');
    say('正在停止服务…');
    await server.stop();
    say('已停止，数据已保存。');
  });
  welcome(server, config.demo);
}

function welcome({ url, services }: RunningServer, demo: boolean): void {
  say('');
  say(`服务地址：${url}`);
  if (demo) {
    const today = services.clock.today();
    say(`演示日期：${formatDate(today)}（${weekdayName(today)}），可在页面上方用“时钟前移”往后推`);
    say(`演示账户（密码都是 ${DEMO_PASSWORD}；在“登录”页也可以直接选人）：`);
    say('  gz_platform        广州的平台申报单位');
    say('  fs_base            佛山的基地申报单位');
    say('  unit_440100        广州市审核人');
    say('  unit_440600        佛山市审核人');
    say('  province_440000    广东省审批人');
    say('  ministry           工业和信息化部审批人');
    say('  admin_440000       广东省系统管理员');
  }
  const { setup } = services;
  if (setup) {
    say('');
    say(`初始设置：请在浏览器打开下面的地址，设置第一位系统管理员（只能用一次，服务重启后会换）`);
    say(`  ${services.config.publicUrl ?? url}/set-up#${setup.key}`);
  }
  say('按 Ctrl-C 停止。');
}

main().catch((error: unknown) => {
  process.stderr.write(`启动失败：${isShifanError(error) ? error.message : String(error)}\n`);
  // For whoever runs the server, not for its readers: what broke inside.
  const cause = isShifanError(error) ? error.cause : error;
  if (cause !== undefined) process.stderr.write(`${inspect(cause)}\n`);
  process.exit(1);
});

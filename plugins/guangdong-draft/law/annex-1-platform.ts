import { annexNote, annexRow } from './annex-row.ts';

export const digitalisationRow = annexRow(1, 1, {
  title: '数字化智能化建设情况',
  restated:
    '看四类库和数字化智能化。创建：四类库初步建设，具备政策推送能力。认定：服务机构库、服务产品案例库扩容百分之五以上，中小企业库全量覆盖或者扩容百分之五以上，能精准匹配与推送。',
  quotes: [
    '已初步建设中小企业库、法律政策库、服务机构库、服务产品案例库等基础服务资源库，具备政策推送能力',
    '创建期内服务机构库、服务产品案例库扩容5%以上，中小企业库实现全量覆盖或扩容5%以上；能够利用技术手段实现服务与需求的精准匹配与推送',
  ],
});

export const stabilityRow = annexRow(1, 2, {
  title: '运行便捷稳定情况',
  restated:
    '看便捷、扩展性、安全、稳定、应急。创建：有电脑端入口。认定：电脑端和至少一种移动端；无需注册或者注册八分钟以内完成。',
  quotes: [
    '具备电脑端服务入口',
    '同时具备电脑端及移动端（APP、小程序、手机网页等至少一种）服务入口，用户无需注册或注册流程在8分钟以内完成',
  ],
});

export const supportRow = annexRow(1, 3, {
  title: '运营保障机制情况',
  restated: '看团队和队伍、经费、制度流程和质量保证、规划和计划、资质、专利著作权和标准。创建、认定都没有数字。',
  quotes: ['主要从建立健全服务管理团队和服务人才队伍情况,系统建设、技术运维和服务运营等经费保障情况'],
});

export const serviceItemsRow = annexRow(1, 4, {
  title: '服务功能情况',
  restated: '综合服务、技术服务各列内容。创建：不少于三项。认定：不少于六项。',
  quotes: ['创建：具体服务内容不少于3项', '认定：具体服务内容不少于6项'],
});

export const providersRow = annexRow(1, 5, {
  title: '汇集服务资源情况',
  restated: '汇聚的服务机构（专家）数量。创建：不少于八十。认定：不少于一百五十。',
  quotes: ['汇聚服务机构（专家）数量不少于80家（人）', '汇聚服务机构（专家）数量不少于150家（人）'],
});

export const interconnectionRow = annexRow(1, 6, {
  title: '互联互通情况',
  restated:
    '创建：初步实现互联互通，或者有明确规划。认定：综合服务平台与区域内平台业务协同和互联互通；专业服务平台汇聚资源并与区域网络或者全国一张网协同。',
  quotes: [
    '初步实现本区域或本领域内线上服务平台的互联互通，或制定明确的互联互通工作规划',
    '综合服务平台实现与本区域内相关平台的业务协同与互联互通',
    '实现与区域服务网络或全国一张网协同服务',
  ],
});

export const servedRow = annexRow(1, 7, {
  title: '服务企业情况',
  restated: '年服务中小企业。创建：一千家以上。认定：三千家以上。',
  quotes: ['年服务中小企业1000家以上', '年服务中小企业3000家以上'],
});

export const coverageRow = annexRow(1, 8, {
  title: '服务覆盖面情况',
  restated: '对下一级行政区的覆盖面。创建：百分之三十以上。认定：百分之五十以上。',
  quotes: ['服务对下一级行政区覆盖面30%以上', '服务对下一级行政区覆盖面50%以上'],
});

export const satisfactionRow = annexRow(1, 9, {
  title: '服务满意度情况',
  restated: '对服务满意的用户占比。创建：百分之八十以上。认定：百分之九十以上。',
  quotes: ['中小企业用户对服务满意的占比80%以上', '中小企业用户对服务满意的占比90%以上'],
});

export const offlineRow = annexRow(1, 10, {
  title: '线下服务拓展情况',
  restated: '年开展线下专题服务活动，每场十五家以上企业参加。创建：五次以上。认定：十次以上。',
  quotes: ['年开展线下专题服务活动5次以上', '年开展线下专题服务活动10次以上', '每场活动15家以上企业参加'],
});

export const adjustment1 = annexNote('annex-1-table-note', {
  number: '附件1注',
  title: '标准的调整',
  restated: '标准适时适度调整，具体调整写在年度工作通知里。',
  quotes: ['上述标准将适时适度调整，具体调整在年度工作通知中予以明确'],
});

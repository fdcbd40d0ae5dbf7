/** The canonical stages in the order of a life, with the words that a filter shows; a case itself brings its own word. */
export const STAGE_NAMES: Readonly<Record<string, string>> = {
  draft: '填报与补正',
  review: '审核推荐',
  'notice-candidate': '创建对象公示',
  creation: '创建期',
  acceptance: '评估验收',
  'notice-designation': '认定公示',
  designated: '已认定',
  reexamination: '复核',
  rectification: '整改期',
  closed: '已办结',
};

/** Steps of a case, each counted once a case, in the order of the procedure (225号 第七条、第十条). */
export const STEPS = [
  { id: 'submitted', name: '提交申报' },
  { id: 'first-recommended', name: '第一级推荐' },
  { id: 'recommended', name: '推荐到审定机关' },
  { id: 'listed', name: '列入创建对象公示' },
  { id: 'candidate', name: '确定为创建对象' },
  { id: 'acceptance-applied', name: '申请验收' },
  { id: 'extended', name: '延长创建期' },
  { id: 'listed-designation', name: '列入认定公示' },
  { id: 'designated', name: '认定' },
  { id: 'reexamined', name: '开展复核' },
  { id: 'rectified', name: '进入整改期' },
  { id: 'closed', name: '办结' },
] as const;

/** Why a step early in the procedure may show less than a later one, where the ministry reads. */
export const AS_IT_WAS =
  '到达某一环节时尚未推荐到部的，按当时的情形只作汇总，少于3件的不显示；所以靠前环节显示的数可能小于靠后的环节。';

import { all, any, cite, type Condition, type Criterion, fact, gte, judgement, parameter } from '@shifan/rules';
import { article13 } from '../law/conditions.ts';
import { FINANCE, INFORMATION, STARTUP, TECHNOLOGY, TRAINING } from './parameters.ts';

const atLeast = (key: string, id: string): Condition => gte(fact(key), parameter(id));

const information = all(
  atLeast('informationServedSmes', 'information-served'),
  atLeast('informationEvents', 'information-events'),
  judgement('是否形成便于中小企业查询的、开放的信息服务系统，具有在线服务、线上线下联动功能？'),
);
const technology = all(
  atLeast('technologyEvents', 'technology-events'),
  judgement('是否具有组织技术服务资源的能力，具有专家库和新产品、新技术项目库等？'),
);
const startup = all(
  atLeast('startupEvents', 'startup-events'),
  judgement('是否具有较强的创业辅导能力，建有创业项目库、《创业指南》、创业服务热线等，开展相关政务代理服务？'),
);
const training = all(
  atLeast('trainedPersonTimes', 'trained-persons'),
  judgement('是否具有培训资质或者已备案，具有线上和线下培训能力，有完善的培训服务评价机制？'),
);
const finance = any(
  all(atLeast('financeEvents', 'finance-events'), atLeast('financeRaisedYi', 'finance-raised')),
  atLeast('guaranteeNewYi', 'guarantee-new'),
);

const BY_NUMBERS = '数量达到以后，系统、资质、库等质的要求由审核人判断；融资服务只有数量要求。';

function one(it: Pick<Criterion, 'id' | 'title' | 'condition' | 'citation'>): Criterion {
  return {
    group: '功能要求',
    kinds: ['platform'],
    stages: ['designation'],
    interpretation: BY_NUMBERS,
    ...(it.id === 'function' ? {} : { partOf: 'function' }),
    ...it,
  };
}

/** Art. 13: five functions, at least one of them. */
export const functions: Criterion[] = [
  one({
    id: 'function',
    title: '至少一项功能要求',
    condition: any(information, technology, startup, training, finance),
    citation: cite(article13, '第十三条', '示范平台应满足以下至少一项功能要求'),
  }),
  one({ id: 'information', title: '信息服务', condition: information, citation: INFORMATION }),
  one({ id: 'technology', title: '技术服务', condition: technology, citation: TECHNOLOGY }),
  one({ id: 'startup', title: '创业服务', condition: startup, citation: STARTUP }),
  one({ id: 'training', title: '培训服务', condition: training, citation: TRAINING }),
  one({ id: 'finance', title: '融资服务', condition: finance, citation: FINANCE }),
];

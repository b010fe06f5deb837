/** What a note says of results against their targets, and of points. */
export const besideAim =
  /(超过|高于|大于|多于|低于|少于|小于|不及|(?:正好|恰好|刚好)(?:等于|达到|为|是)|等于)(?:了)?(?:年度|绩效)?(?:的)?(?:目标|指标)值?$/u;
export const isOver = /超|高|大|多/u;
export const isEven = /正好|恰好|刚好|等于/u;
export const aimSaid = /目标|指标值|达标/u;
/** 其余都达到了. */
export const restReached = /其[余他它](?:的)?(?:指标|各项)?(?:均|都|全部)?(?:已)?(?:达到|达标|完成|实现)/u;
/** 其余六项指标, 除…外各项指标: all but those named before. */
export const ofTheRest = /^(?:而|但|不过)?其[余他它]|^除[^，。；]{2,30}?(?:以外|之外|外)/u;
export const exception = /^除[^，。；]{2,30}?(?:以外|之外|外)/u;
export const speaksOfOpen = /无法|不能|未公布|没有(?:公布|实际|调查|开展)|未开展/u;

export const fullPoints = /(?<!没有|未|不|并非|是否)(?:得|获得?|为|是)(?:了)?满分|(?:没有|未|均不|都不)(?:被)?扣分/u;
export const undoneOnes = /(?:没有|未)(?:完成|达到|达标)[^，。；]{0,8}?(?:指标|的)/u;
export const allOfThem = /各项?|所有|全部|每项|均|都/u;

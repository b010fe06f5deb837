/** What has a level of government, from the widest: alternatives of a pattern. */
export const regions = '国|省|自治区|市|州|盟|县|区|旗';
/** And what is below those, or beside them. */
export const regionsAndBelow = `${regions}|镇|乡|街道|系统`;

/** Whose work is none of this body's: 同类项目, 邻县, 兄弟单位. */
export const otherBodies =
  '(?:其他|同类|类似|相邻|周边)(?:项目|工程|单位|部门|[省市县区镇乡])|邻[省市县区镇乡]|兄弟(?:单位|[省市县区局院校])';

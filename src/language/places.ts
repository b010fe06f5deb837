/** What has a level of government, from the widest: alternatives of a pattern. */
export const regions = '国|省|自治区|市|州|盟|县|区|旗';
/** And what is below those, or beside them. */
export const regionsAndBelow = `${regions}|镇|乡|街道|系统`;

import { fallAtEnd } from './direction-words.ts';

/** What a number below zero is called: 公务接待费变化 −31.11%, since 下浮 −31.11% would deny its own direction. */
export const unsignedName = (name: string): string => name.replace(fallAtEnd, '变化');

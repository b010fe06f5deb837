import type { Rule } from '../rule.ts';
import { charactersHaveGlyphs } from './characters-have-glyphs.ts';
import { chartsHaveData } from './charts-have-data.ts';
import { numbersFitEveryForm } from './numbers-fit-every-form.ts';

/** Whether every form of the report can be made of it. */
export const formsRules: readonly Rule[] = [chartsHaveData, charactersHaveGlyphs, numbersFitEveryForm];

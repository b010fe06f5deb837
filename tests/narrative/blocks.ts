import assert from 'node:assert/strict';
import type { Block, Narrative } from '../../src/domain/narrative.ts';
import { readNarrative } from '../../src/narrative/read.ts';

export const read = (source: string): Narrative => readNarrative(source).narrative ?? assert.fail(source);

export const paragraphs = (...texts: readonly string[]): readonly Block[] => read(texts.join('\n\n')).blocks;

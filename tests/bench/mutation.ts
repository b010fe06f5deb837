// Makes sound content say something false, one change at a time, and asks the check: what share does it catch, and what not?
// Usage: npm run bench:mutation -- [content folder] [changes] [seed] [words of the names of mutations]
import { shares, spoil } from './mutation-run.ts';
import { mutations } from './mutations.ts';

const [content = 'content', count = '1000', seed = '20231123', words = ''] = process.argv.slice(2);
const chosen = mutations.filter(({ name }) => name.includes(words));
const tried = await spoil(content, Number(count), Number(seed), chosen);
console.log(`${content}: ${tried.length} changes, seed ${seed}`);
for (const line of shares(tried, chosen)) console.log(line);

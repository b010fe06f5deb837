import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';
import { loaderScript } from '../../src/browser/loader.ts';

describe('loaderScript(moduleUrl)', () => {
  const script = loaderScript('/sub/assets/charts-0123456789.js');

  test('is tiny', () => assert.ok(script.length <= 450, `${script.length} bytes`));

  test('is a script that imports the module it was told', () => {
    new Script(script);
    assert.ok(script.includes('import("/sub/assets/charts-0123456789.js")'));
  });

  test('cannot end the element that holds it', () => {
    assert.doesNotMatch(loaderScript('</script>'), /<\/script/);
  });
});

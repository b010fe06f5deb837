import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { headersFor, hostHeaders, immutable, nginxHeaders, siteHeaders } from '../../src/cli/headers.ts';
import { policyOf } from '../../src/cli/page-policy.ts';
import { pageWith, policy } from './temporary.ts';

const embedPolicy = "default-src 'none'; style-src 'sha256-embed='";

const header = (path: string, name: string) => new Map(headersFor(path, policy)).get(name);

describe('headersFor(path, policy)', () => {
  it('lets no page be framed', () => {
    for (const path of ['/', '/404.html', '/baiyun/2023/report/', '/charts/', '/charts/funds/more/']) {
      assert.equal(header(path, 'Content-Security-Policy'), `${policy}; frame-ancestors 'none'`);
      assert.equal(header(path, 'X-Frame-Options'), 'DENY');
    }
  });

  it('lets anyone frame the page of a chart', () => {
    for (const path of ['/baiyun/2023/report/charts/funds/', '/baiyun/2023/report/charts/funds/index.html']) {
      assert.equal(header(path, 'Content-Security-Policy'), `${policy}; frame-ancestors *`);
      assert.equal(header(path, 'X-Frame-Options'), undefined);
    }
  });

  it('leaves a drawing its own style, and data without a policy', () => {
    assert.match(header('/charts/funds.svg', 'Content-Security-Policy') ?? '', /^default-src 'none'; style-src/);
    assert.equal(header('/report.pdf', 'Content-Security-Policy'), undefined);
  });

  it('lets only files that are named by their content be kept for ever', () => {
    assert.equal(header('/assets/chart.abc.js', 'Cache-Control'), immutable);
    assert.equal(header('/', 'Cache-Control'), 'no-cache');
    assert.equal(header('/report/assets/', 'Cache-Control'), 'no-cache');
  });
});

describe('nginxHeaders(policy)', () => {
  it('sends what headersFor sends', () => {
    const written = nginxHeaders(policy, embedPolicy);
    for (const [name, value] of siteHeaders) assert.ok(written.includes(`add_header ${name} "${value}" always;`));
    assert.ok(written.includes(`"${policy}; frame-ancestors 'none'"`));
    assert.ok(written.includes('if ($uri ~ "/charts/[^/]+/(?:index\\.html)?$")'));
  });

  it('lets the page of a chart be framed under a policy of its own, whatever matched before', () => {
    const lines = nginxHeaders(policy, embedPolicy).split('\n');
    const setFor = (path: string, name: string) =>
      lines
        .map((line) => /^if \(\$uri ~ "(.*)"\) \{ set \$mingzhang_(\w+) "(.*)"; \}$/.exec(line))
        .findLast((match) => match?.[2] === name && new RegExp(match[1] ?? '').test(path))?.[3];
    assert.equal(setFor('/baiyun/2023/aid/charts/funds/', 'policy'), `${embedPolicy}; frame-ancestors *`);
    assert.equal(setFor('/baiyun/2023/aid/charts/funds/', 'frame'), '');
    assert.equal(setFor('/baiyun/2023/aid/', 'policy'), `${policy}; frame-ancestors 'none'`);
    assert.equal(setFor('/baiyun/2023/aid/', 'frame'), 'DENY');
  });

  it('is what the README tells nginx to include', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    assert.match(readme, /include [^\n]*\/security-headers\.conf;/);
    assert.ok(readme.includes(`add_header Cache-Control "${immutable}"`));
  });
});

describe('hostHeaders(base)', () => {
  it('forbids nobody to frame the page of a chart, which those hosts cannot tell from another', () => {
    assert.doesNotMatch(hostHeaders('/'), /X-Frame-Options|Content-Security-Policy/);
  });

  it('names the paths below the base', () => {
    assert.match(hostHeaders('/sub/'), /^\/sub\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    assert.ok(hostHeaders('/sub/').endsWith(`/sub/assets/*\n  Cache-Control: ${immutable}\n`));
  });
});

describe('policyOf(html)', () => {
  it('reads the meta element, however it is written', () => {
    assert.equal(policyOf(pageWith('')), policy);
    assert.equal(policyOf(`<meta content="a &amp; b" http-equiv=Content-Security-Policy>`), 'a & b');
    assert.equal(policyOf(`<META HTTP-EQUIV='content-security-policy' CONTENT='x'>`), 'x');
  });

  it('is undefined for a page without one', () => {
    assert.equal(policyOf('<meta name="description" content="x">'), undefined);
  });
});

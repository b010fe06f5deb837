import { expect, test } from '@playwright/test';
import { builtSites, filesOf, pagesOf, textOfFile } from './built-site.ts';
import { elementsNamed, textOf } from './html-tree.ts';

/**
 * Nothing that a reader needs may depend on a browser feature newer than Chromium 86. What stands here would: an old browser drops
 * the declaration, the rule or the whole script. Newer features that only refine (text-wrap, text-autospace, forced-colors,
 * ::details-content, :target-current, text-underline-offset) are not listed; a rule that names one must do nothing else.
 */
const newerThanChromium86 = {
  style: {
    ':has()': /:has\(/,
    ':is() or :where()': /:(?:is|where)\(/,
    ':not() with a list': /:not\([^()]*,/,
    'nested rules': /&/,
    '@container': /@container|container-(?:type|name)/,
    '@layer or @scope': /@(?:layer|scope)\b/,
    '@starting-style or @view-transition': /@(?:starting-style|view-transition|property)\b/,
    'media ranges': /@media[^{]*[<>]/,
    inset: /[;{]inset(?:-block|-inline)?(?:-start|-end)?:/,
    'aspect-ratio': /[;{]aspect-ratio:/,
    'color-mix(), oklch() or light-dark()': /(?:color-mix|ok(?:lch|lab)|light-dark|color)\(/,
    'small or dynamic viewport units': /\d[sld]v[hwib]\b/,
    'line-height units': /\dr?lh\b/,
    'cap, ic and rex units': /\d(?:r?cap|r?ic|rex)\b/,
    'individual transforms': /[;{](?:translate|rotate|scale):/,
    'overflow: clip': /overflow(?:-[xy])?:clip/,
    subgrid: /subgrid/,
    'anchor positioning': /anchor-name|position-anchor|anchor\(/,
    'trigonometry or rounding': /\b(?:round|mod|rem|sin|cos|abs|sign)\(/,
    'image-set()': /[^-]image-set\(/,
    'mask without prefix': /[;{]mask(?:-image)?:/,
    ':popover-open or :modal': /:(?:popover-open|modal|user-valid|user-invalid|open)\b/,
  },
  page: {
    popover: /\spopover(?:target)?(?:=|\s|>)/,
    dialog: /<dialog\b/,
    search: /<search\b/,
    inert: /\sinert(?:=|\s|>)/,
    'hidden until found': /hidden="?until-found/,
    'invoker commands': /\scommandfor=/,
    'declarative shadow roots': /shadowrootmode/,
  },
  script: {
    '.at()': /\.at\(/,
    'Object.hasOwn() or groupBy()': /Object\.(?:hasOwn|groupBy)\(/,
    'findLast()': /\.findLast(?:Index)?\(/,
    'toSorted() and its kin': /\.to(?:Sorted|Reversed|Spliced)\(|\.with\(/,
    'structuredClone()': /structuredClone\(/,
    'set methods': /\.(?:isSubsetOf|symmetricDifference|isDisjointFrom)\(/,
    'Promise.withResolvers() or try()': /Promise\.(?:withResolvers|try)\(/,
    'static blocks': /\bstatic\{/,
    'private names asked with in': /#\w+ in /,
    'regular expressions with v or d': /[^\w$)\]]\/[^/\n]+\/[gimsuy]*[vd][gimsuyvd]*[.,;)]/,
    'roundRect()': /\.roundRect\(/,
    'abort signals by time': /AbortSignal\.(?:timeout|any)\(/,
    'import attributes': /\bwith\s*\{\s*type:/,
  },
} as const;

const featuresIn = (text: string, features: Readonly<Record<string, RegExp>>): readonly string[] =>
  Object.entries(features)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);

for (const site of builtSites) {
  test.describe(`${site.name} in a browser of 2020`, () => {
    test('no style depends on a newer feature', () => {
      const styles = new Set(
        pagesOf(site).map(({ document }) =>
          elementsNamed(document, 'style')
            .map((style) => textOf(style))
            .join(''),
        ),
      );
      expect([...styles].flatMap((style) => featuresIn(style, newerThanChromium86.style))).toEqual([]);
    });

    test('no page depends on a newer element or attribute', () => {
      const faults = pagesOf(site).flatMap(({ path, html }) =>
        featuresIn(html, newerThanChromium86.page).map((name) => `/${path}: ${name}`),
      );
      expect(faults).toEqual([]);
    });

    test('no script depends on a newer feature', () => {
      const inline = pagesOf(site).flatMap(({ document }) => elementsNamed(document, 'script').map((script) => textOf(script)));
      const files = filesOf(site)
        .filter((file) => file.endsWith('.js'))
        .map((file) => textOfFile(site, file));
      expect(files).not.toEqual([]);
      expect([...new Set([...inline, ...files])].flatMap((script) => featuresIn(script, newerThanChromium86.script))).toEqual([]);
    });
  });
}

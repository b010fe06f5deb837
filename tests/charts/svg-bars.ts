/** A bar as it stands in an SVG of ours: an outlined one by its outline, a target by its margin. */
export interface SvgBar {
  readonly fill: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The bars of an SVG, from its path data, in the order in which they stand on the sheet. */
export function svgBars(svg: string): readonly SvgBar[] {
  const paths = [...svg.matchAll(/<path fill="([^"]+)"( fill-rule="evenodd")? d="([^"]+)"\/?>/g)];
  const outlined = paths
    .filter(([, , rule]) => rule)
    .flatMap(([, fill, , data]) => rectangles(data ?? '', fill ?? '').filter((_, i) => i % 2 === 0));
  const solid = paths.filter(([, , rule]) => !rule).flatMap(([, fill, , data]) => rectangles(data ?? '', fill ?? ''));
  return [...outlined, ...solid.filter((bar) => !outlined.some((outline) => isInside(bar, outline)))].toSorted((a, b) => a.top - b.top);
}

export const lengthOf = ({ left, right }: SvgBar): number => right - left;

function rectangles(data: string, fill: string): SvgBar[] {
  return [...data.matchAll(/M([-\d.]+)[ ]?([-\d.]+)H([-\d.]+)V([-\d.]+)H/g)].map(([, left, top, right, bottom]) => ({
    fill,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

const isInside = (inner: SvgBar, outer: SvgBar): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export const svgTexts = (svg: string): readonly string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

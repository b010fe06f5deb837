/** A piece of the opening sentence; one with an anchor is a link to where the report says so. */
export interface Segment {
  readonly text: string;
  readonly anchor: string | null;
}

/** Words follow words without a space: 安排不足 200 万元. */
export function closely(segments: readonly Segment[]): Segment[] {
  return segments.map((each, i) => {
    const next = segments[i + 1]?.text ?? '';
    return /^[\p{Script=Han}“]/u.test(next) ? { ...each, text: each.text.trimEnd() } : each;
  });
}

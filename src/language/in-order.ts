/** Whether a longer text has all characters of a shorter one in their order: 受益人口 of 受益农村人口. */
export function hasInOrder(longer: string, shorter: string): boolean {
  let at = -1;
  return [...shorter].every((character) => {
    at = longer.indexOf(character, at + 1);
    return at >= 0;
  });
}

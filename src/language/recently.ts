/** The same function, which makes what it makes of a text once while the text is one of the last that it was asked for: so many, twice as many at most. */
export function recently<Made>(kept: number, make: (text: string) => Made): (text: string) => Made {
  let recent = new Map<string, { readonly made: Made }>();
  let older: ReadonlyMap<string, { readonly made: Made }> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known) return known.made;
    const found = older.get(text) ?? { made: make(text) };
    if (recent.size >= kept) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found.made;
  };
}

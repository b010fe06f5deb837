/** The same function, which makes what it makes of an object once, for as long as somebody holds the object. */
export function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** The same of two objects, for as long as somebody holds both. */
export function rememberedOfBoth<One extends object, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const known = remembered((one: One) => remembered((other: Other) => make(one, other)));
  return (one, other) => known(one)(other);
}

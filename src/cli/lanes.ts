/** Begins the work as soon as a lane is free. */
export type Lane = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** So much is done at a time. Of what waits, the lowest rank goes first, and of one rank what asked first. */
export function lanes(count: number): (rank: number) => Lane {
  const waiting: { readonly rank: number; readonly begin: () => void }[] = [];
  let free = count;
  const turn = (rank: number): Promise<void> =>
    new Promise((begin) => {
      const after = waiting.findIndex((each) => each.rank > rank);
      waiting.splice(after === -1 ? waiting.length : after, 0, { rank, begin });
      next();
    });
  const next = (): void => {
    if (free === 0 || waiting.length === 0) return;
    free -= 1;
    waiting.shift()?.begin();
  };
  return (rank) => async (work) => {
    await turn(rank);
    try {
      return await work();
    } finally {
      free += 1;
      next();
    }
  };
}

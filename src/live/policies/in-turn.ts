/** Doing many things of which only some are under way at a time. */

/** Requests that one kind of reading has under way: Resource Manager takes about ten a second that are no GET. */
const AT_ONCE = 6;

/** Does the work for each, and ends when all is done. */
export async function eachInTurn<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

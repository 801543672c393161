/** A queue: what is handed in begins once all that was handed in before has ended, well or not. */
export function inTurn(): <T>(doing: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(doing: () => Promise<T>) => {
    const turn = last.then(doing);
    // A bug of one does not hold up the others, and is its caller's to hear of: a promise of its own, since that of the
    // turn counts as handled by now, and a caller who does not wait would leave the bug unreported.
    last = turn.catch(() => {});
    return turn.then((value) => value);
  };
}

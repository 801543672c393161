/** A queue: what is handed in begins once all that was handed in before has ended, well or not. */
export function inTurn(): <T>(doing: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(doing: () => Promise<T>) => {
    const turn = last.then(doing);
    // A bug of one is its caller's to report; it does not hold up the others.
    last = turn.catch(() => {});
    return turn.then((value) => value);
  };
}

import { type Dispatch, useCallback, useRef, useState } from 'preact/hooks';

/** A reducer whose state can be read as it is now, also before it is drawn, by what has been waiting. */
export function useNewest<S, A>(reduce: (state: S, action: A) => S, first: () => S) {
  const [state, draw] = useState(first);
  const newest = useRef(state);
  const dispatch: Dispatch<A> = useCallback(
    (action) => {
      newest.current = reduce(newest.current, action);
      draw(newest.current);
    },
    [reduce],
  );
  const read = useCallback(() => newest.current, []);
  return { state, dispatch, read };
}

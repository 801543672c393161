import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched when it is first drawn; null until it is there. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => wanted && setLoaded({ value }));
    return () => {
      wanted = false;
    };
  }, []);
  return loaded?.value ?? null;
}

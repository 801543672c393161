export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** What is wrong with how dependencies are written down: versions that are not exact, addresses in the lock file. */
export function dependencyProblems(manifest: Manifest, lockfile: string): string[] {
  const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const loose = pinned
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is no exact version`);
  const addresses = lockfile
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => /^"resolved":/.test(line))
    .map(({ line, number }) => `package-lock.json:${number}: ${line}`);
  return [...loose, ...addresses];
}

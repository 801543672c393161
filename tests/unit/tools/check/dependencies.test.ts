import { expect, it } from 'vitest';
import { dependencyProblems } from '../../../tools/check/dependencies.ts';

it('wants exact versions and a lock file without addresses', () => {
  const manifest = {
    dependencies: { exact: '1.2.3', range: '^1.0.0' },
    devDependencies: { early: '1.0.0-rc.1', tag: 'latest' },
  };
  const lockfile = '{\n  "version": "1.2.3",\n  "resolved": "https://registry.example/a.tgz"\n}';
  expect(dependencyProblems(manifest, lockfile)).toEqual([
    'package.json: range "^1.0.0" is no exact version',
    'package.json: tag "latest" is no exact version',
    'package-lock.json:3: "resolved": "https://registry.example/a.tgz"',
  ]);
});

it('finds nothing wrong where nothing is', () => {
  expect(dependencyProblems({ dependencies: { exact: '1.2.3' } }, '{}')).toEqual([]);
});

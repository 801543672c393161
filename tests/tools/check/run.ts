import { spawn } from 'node:child_process';
import { ROOT } from './files.ts';

/** How a step went: `note` stands on its line, `output` is printed below where it failed. */
export interface Outcome {
  ok: boolean;
  note?: string;
  output?: string;
}

/** Runs a program of node_modules/.bin at the project's root. */
export function run(program: string, ...args: string[]): Promise<Outcome & { output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', program, ...args], {
      cwd: ROOT,
      // npm's own chatter about its settings would stand in every step's output.
      env: { ...process.env, npm_config_loglevel: 'error', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

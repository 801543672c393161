import { expect, it } from 'vitest';
import { inTurn } from '../../../../utils/platform/in-turn.ts';

it('begins each once the one before has ended, also badly', async () => {
  const turn = inTurn();
  const log: string[] = [];
  let end = () => {};
  const first = turn(async () => {
    log.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    log.push('first ends');
    throw new Error('a bug');
  });
  const second = turn(async () => {
    log.push('second');
    return 2;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(log).toEqual(['first begins']);
  end();
  await expect(first).rejects.toThrow('a bug');
  expect(await second).toBe(2);
  expect(log).toEqual(['first begins', 'first ends', 'second']);
});

it('leaves a bug that nobody waits for to the one reporter', async () => {
  const before = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const reported = new Promise((resolve) => process.once('unhandledRejection', resolve));
  void inTurn()(async () => {
    throw new Error('a bug');
  });
  expect(await reported).toMatchObject({ message: 'a bug' });
  for (const listener of before) process.on('unhandledRejection', listener);
});

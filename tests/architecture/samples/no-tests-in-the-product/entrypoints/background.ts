import { factory } from '../tests/support/factory.ts';

export const background = factory;

import { send } from '../utils/messaging/send.ts';

export const quote = send;

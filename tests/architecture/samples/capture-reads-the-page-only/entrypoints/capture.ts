import { send } from '../utils/messaging/send.ts';

export const capture = send;

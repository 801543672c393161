export const send = 'send';

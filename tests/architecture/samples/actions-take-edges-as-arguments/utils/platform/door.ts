export type Door = string;
export const door: Door = 'door';

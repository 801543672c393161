export type Mark = string;

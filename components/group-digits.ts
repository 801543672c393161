/** A count as both languages write it: 12345 is '12,345'. */
export const groupDigits = (count: number): string => count.toLocaleString('en');

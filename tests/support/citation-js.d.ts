/** The part of citation-js that tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(record: unknown);
    data: unknown[];
    format(output: 'bibliography', options: { template: string }): unknown;
  }
  export const plugins: { input: { type(input: unknown): string } };
}

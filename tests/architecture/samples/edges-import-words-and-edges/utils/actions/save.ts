export const save = 'save';

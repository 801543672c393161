import type { Label } from '../../components/label.ts';

export const copy: Label = 'copy';

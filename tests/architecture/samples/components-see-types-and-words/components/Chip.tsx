import type { Finding } from '../utils/licence/finding.ts';

export const Chip = (finding: Finding): string => finding;

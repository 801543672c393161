/** 공공누리 types 0 to 4, or `unknown` where the page gives no mark, or marks that disagree. */
export const LICENCE_TYPES = ['KOGL-0', 'KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4', 'unknown'] as const;

export type LicenceType = (typeof LICENCE_TYPES)[number];

/** The words that a finding rests on and where they stood, to be shown on request. */
export interface LicenceEvidence {
  text: string;
  where: 'mark' | 'sentence' | 'link' | 'file-name';
}

export interface LicenceFinding {
  type: LicenceType;
  /** The AI mark (공공누리 AI유형) stood beside the type: training is permitted too; nothing else changes. */
  aiTraining: boolean;
  /** What the mark covers: korea.kr's own covers the text only, never the pictures. */
  scope: 'text' | 'unstated';
  /** Why a type is unknown: nothing was found, marks disagree, or only 비상업 was said (type 2 or 4). */
  doubt: 'none-found' | 'conflict' | 'non-commercial' | null;
  evidence: LicenceEvidence[];
}

/**
 * korea.kr's own standing phrases. They survive a redesign of the site, which its class names do not.
 * Source: saved pages of www and m, 2024 to 2026.
 */

/** “이 자료는 인사혁신처의 보도자료를 전재하여 제공함을 알려드립니다.” – the remark under a release; group 1 is the agency. */
export const REMARK =
  /[“"]?이 자료는\s*(.{1,60}?)의\s*(?:보도자료|자료)를?\s*전재하여 제공함을 알려드립니다/;

/** <자료출처=정책브리핑 www.korea.kr> – on mobile pages the tag around it stands as literal text. */
export const SOURCE_LINE = /(?:<div class="source">)?<\s*자료출처\s*=\s*정책브리핑/;

/** The note that pictures are not covered. */
export const PICTURES_NOTE =
  /(?:-\s*)?단,\s*사진,\s*이미지,\s*일러스트,\s*동영상 등의 일부 자료는.{0,20}저작권 전부를 보유하고 있지/;

/** What the links to the neighbouring articles and the comment policy begin with. */
export const NEIGHBOURS = /^(?:이전다음기사|정책브리핑 게시물 운영원칙에 따라)/;

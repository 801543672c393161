/** Where the page of these tests stands. */
export const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const RESULT = '/docViewer/result/2026.07/02/3f0a9c';
export const FRAME = `<iframe src="/docViewer/iframe_skin/doc.html?fn=3f0a9c&amp;rs=${RESULT}"></iframe>`;
export const FILE =
  '<div class="filedown"><a href="/common/download.do?fileId=1">숲길.hwpx</a></div>';
const REMARK =
  '<p class="remark">“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p>';
export const TEXT = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다. '.repeat(5).trim();
export const POINTER = '<p>자세한 내용은 첨부파일을 참고하시기 바랍니다.</p>';

/** HTML as a document. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
/** An article's page with this text and these attachments. Needs a document. */
export const page = (body: string, files = ''): Document =>
  parse(
    `<div class="article_head"><h1>숲길을 고친다</h1><h2>- 섬은 가을에 -</h2><div class="info"><span>2026.07.02</span></div>${files}</div><div class="article_body"><div class="view_cont">${body}${REMARK}</div></div><div class="law_copy_wrap"><img alt="공공누리 공공저작물 자유이용허락 1유형 출처표시"></div>`,
  );

import type { Tab } from '../../support/driver/surface.ts';

/** One picture of a page with the popup where a browser opens it, in PNG. `paper` is an empty tab to draw on. */
export async function joinPictures(paper: Tab, page: Buffer, popup: Buffer): Promise<Buffer> {
  const url = await paper.evaluate(draw, asUrl(page), asUrl(popup));
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

const asUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

async function draw(pageUrl: string, popupUrl: string): Promise<string> {
  const load = async (url: string) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  };
  const [page, popup] = await Promise.all([load(pageUrl), load(popupUrl)]);
  const margin = 24;
  const canvas = document.createElement('canvas');
  canvas.width = page.width;
  canvas.height = Math.max(page.height, popup.height + 2 * margin);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('Nothing can be drawn here');
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(page, 0, 0);
  brush.shadowColor = 'rgba(0, 0, 0, 0.45)';
  brush.shadowBlur = 24;
  brush.drawImage(popup, page.width - popup.width - margin, margin);
  return canvas.toDataURL('image/png');
}

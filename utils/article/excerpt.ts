/** What goes on the clipboard: both flavours say the same. */
export interface ClipboardContent {
  html: string;
  plain: string;
}

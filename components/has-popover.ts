/** Whether elements can be shown above everything else. Not in jsdom, which would hide them for good. */
export const HAS_POPOVER = 'showPopover' in HTMLElement.prototype;

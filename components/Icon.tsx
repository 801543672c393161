import { h } from 'preact';
import { ICONS, type IconName } from './icon-nodes.ts';
import './icon.css';

type IconNode = (typeof ICONS)[keyof typeof ICONS];

const known: Partial<Record<IconName, IconNode>> = { ...ICONS };

/** Adds pictures that not every page needs; before they are drawn. */
export function addIcons(icons: Partial<Record<IconName, IconNode>>): void {
  Object.assign(known, icons);
}

interface IconProps {
  name: IconName;
  /** What the picture says; leave it out where words beside it say the same. */
  label?: string;
}

/** A picture of the Lucide set, as tall as the text beside it wants it. */
export function Icon({ name, label }: IconProps) {
  const node = known[name];
  if (!node) throw new Error(`This page did not add the icon ${name}`);
  const shapes = node.map(([tag, attributes]) => h(tag, attributes));
  const voice = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg class="icon" viewBox="0 0 24 24" {...voice}>
      {shapes}
    </svg>
  );
}

import { h } from 'preact';
import { ICONS, type IconName } from './icon-nodes.ts';
import './icon.css';

interface IconProps {
  name: IconName;
  /** What the picture says; leave it out where words beside it say the same. */
  label?: string;
}

/** A picture of the Lucide set, as tall as the text beside it wants it. */
export function Icon({ name, label }: IconProps) {
  const shapes = ICONS[name].map(([tag, attributes]) => h(tag, attributes));
  const voice = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg class="icon" viewBox="0 0 24 24" {...voice}>
      {shapes}
    </svg>
  );
}

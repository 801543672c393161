import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-nodes.ts';
import './welcome.css';

interface WelcomeProps {
  icon: IconName;
  title: string;
  /** What to do next, in a sentence. */
  children: ComponentChildren;
  action?: ComponentChildren;
}

/** A page that has nothing to show, with what to do about it. */
export function Welcome({ icon, title, children, action }: WelcomeProps) {
  return (
    <section class="welcome">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </section>
  );
}

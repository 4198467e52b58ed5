import { SvelteSet } from 'svelte/reactivity';

export const sections = ['findings', 'covers', 'choices', 'picture'] as const;
export type Section = (typeof sections)[number];

/** What is open on the screen. Kept apart from the report, so that a new one changes nothing of it. */
export class ViewState {
  section = $state<Section>('findings');
  filter = $state('');
  readonly openFindings = new SvelteSet<string>();
  readonly visited = new SvelteSet<Section>(['findings']);
  /** What the first frame does without; loaded after it. */
  later = $state.raw<typeof import('./later') | null>(null);

  show(section: Section): void {
    this.section = section;
    this.visited.add(section);
  }

  setOpen(findingId: string, isOpen: boolean): void {
    if (isOpen) this.openFindings.add(findingId);
    else this.openFindings.delete(findingId);
  }

  async loadLater(): Promise<void> {
    this.later ??= await import('./later');
  }
}

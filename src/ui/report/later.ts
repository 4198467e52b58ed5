/** Loaded in one go after the first frame: everything that is not on it. */
export { default as AccessPanel } from './AccessPanel.svelte';
export { default as ChangeCheck } from './ChangeCheck.svelte';
export { default as Choices } from './Choices.svelte';
export { default as ClausePage } from './ClausePage.svelte';
export { default as Covers } from './Covers.svelte';
export { default as Exports } from './Exports.svelte';
export { default as Declared } from './Declared.svelte';
export { default as Disagreements } from './Disagreements.svelte';
export { default as FindingDetails } from './FindingDetails.svelte';
export { default as OwnPolicy } from './OwnPolicy.svelte';
export { default as PageViews } from './PageViews.svelte';
export { default as Picture } from './Picture.svelte';
export { default as ReadingPage } from './ReadingPage.svelte';

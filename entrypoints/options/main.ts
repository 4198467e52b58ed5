import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { mountPage } from '../../src/ui/mount-page.svelte';
import Options from '../../src/ui/options/Options.svelte';

void mountPage(Options, 'options.title');

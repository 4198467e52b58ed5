import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { mountPage } from '../../src/ui/mount-page.svelte';
import Welcome from '../../src/ui/welcome/Welcome.svelte';

void mountPage(Welcome, 'welcome.title');

import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { openApp } from '../../src/ui/report/open-app';

void openApp('popup');

import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/rule.css';
import '../../components/popup.css';
import { Popup } from './Popup.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
